/** What follows from the model: each analysis is computed once, and its methods are questions. */
package journey.dsl.analysis;
