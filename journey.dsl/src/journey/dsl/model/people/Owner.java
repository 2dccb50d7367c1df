package journey.dsl.model.people;

import journey.dsl.model.source.Declaration;

/** A team or a person: who can own, set, meet or be accountable. */
public sealed interface Owner extends Declaration permits Team, Person {}
