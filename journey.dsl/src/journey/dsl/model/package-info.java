/**
 * The immutable view of a workspace of journeys that rules, analyses and documents work on. Everything that is written
 * somewhere knows where: {@link journey.dsl.model.source.Given} pairs a value with its
 * {@link journey.dsl.model.source.SourceRange}. Elements refer to each other by qualified name, so that the records of
 * one file depend on that file alone. Start at {@link journey.dsl.model.JourneyModel}. Each folder knows those before
 * it: {@code source}, {@code value}, {@code people}, {@code service}, {@code measure}, {@code moment}, {@code step},
 * {@code journey}.
 */
package journey.dsl.model;
