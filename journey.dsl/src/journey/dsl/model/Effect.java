package journey.dsl.model;

/** The odds of an outcome once an action is done. */
public record Effect(Direction direction, Ref outcome, Given<Percentage> to, SourceRange at) {}
