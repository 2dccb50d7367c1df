package journey.dsl.document.teams;

import java.util.Optional;
import journey.dsl.model.people.Person;

/**
 * Something that a team or person has to do with.
 *
 * @param what it is
 * @param person whose it is, where a team has it through one of its people
 * @param named whether the text names them for it; if not, it falls to them because the step is theirs
 */
record OwnedItem<T>(T what, Optional<Person> person, boolean named) {}
