package journey.dsl.model.journey;

import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/** The odds of an outcome once an action is done. */
public record Effect(Direction direction, Ref outcome, Given<Percentage> to, SourceRange at) {}
