package journey.dsl.document.handoffchart;

import java.util.Optional;
import journey.dsl.document.Subject;
import journey.dsl.document.part.Mention;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;

/**
 * One side of a hand-off.
 *
 * @param key what tells its silo from others
 * @param silo the name of its column
 * @param who hands over or takes over: the silo, or a person in it
 */
public record Side(String key, Mention silo, Mention who) {
	static Side of(Ref owner, Subject subject) {
		Mention who = subject.places().owner(owner);
		Optional<Owner> silo = subject.model().siloOf(owner);
		// names that mean nothing yet are silos of their own; no qualified name has a question mark
		return silo.map(found -> new Side(found.qualifiedName(), subject.places().owner(found), named(who, found, subject)))
				.orElseGet(() -> new Side("?" + owner.name(), who, who));
	}

	static Side of(Owner silo, Subject subject) {
		Mention mention = subject.places().owner(silo);
		return new Side(silo.qualifiedName(), mention, mention);
	}

	private static Mention named(Mention who, Owner silo, Subject subject) {
		return who.text().equals(silo.title()) ? who : new Mention(subject.words().get("in-brackets", who.text(), silo.title()), who.href());
	}
}
