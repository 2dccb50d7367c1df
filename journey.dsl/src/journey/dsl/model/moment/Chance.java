package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

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
