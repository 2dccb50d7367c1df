/**
 * The immutable view of a workspace of journeys that rules, analyses and documents work on. Everything that is written
 * somewhere knows where: {@link journey.dsl.model.Given} pairs a value with its {@link journey.dsl.model.SourceRange}.
 * Elements refer to each other by qualified name, so that the records of one file depend on that file alone.
 * Start at {@link journey.dsl.model.JourneyModel}.
 */
package journey.dsl.model;
