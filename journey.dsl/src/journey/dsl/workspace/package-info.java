/** The door to a folder of journeys: texts in, model out. */
package journey.dsl.workspace;
