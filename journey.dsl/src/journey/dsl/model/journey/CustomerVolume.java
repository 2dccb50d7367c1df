package journey.dsl.model.journey;

import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Unit;

/**
 * How many customers start a journey in a time.
 *
 * @param count from 0
 * @param per the time
 * @param at the whole clause
 */
public record CustomerVolume(int count, Unit per, SourceRange at) {}
