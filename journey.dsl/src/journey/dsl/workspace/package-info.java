/** The door to a folder of journeys: texts in, model and syntax findings out. */
package journey.dsl.workspace;
