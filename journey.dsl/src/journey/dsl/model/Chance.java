package journey.dsl.model;

import java.util.Optional;

/**
 * The odds of an outcome for a customer who reaches this moment.
 *
 * @param well the odds after it went well
 * @param badly the odds after it went badly
 * @param basis estimated or measured
 * @param at the whole clause
 */
public record Chance(
		Ref outcome, Given<Percentage> today, Optional<Given<Percentage>> target, Optional<Given<Percentage>> well,
		Optional<Given<Percentage>> badly, Optional<Given<Basis>> basis, SourceRange at) {}
