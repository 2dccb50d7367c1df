package journey.dsl.model;

/** A team or a person: who can own, set, meet or be accountable. */
public sealed interface Owner extends Declaration permits Team, Person {}
