package journey.dsl.document.handoffchart;

import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
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
	static Side of(Ref owner, JourneyContext context) {
		Mention who = context.places().owner(owner);
		Optional<Owner> silo = context.model().siloOf(owner);
		// names that mean nothing yet are silos of their own; no qualified name has a question mark
		return silo.map(
				found -> new Side(found.qualifiedName(), context.places().owner(found), named(who, found, context)))
				.orElseGet(() -> new Side("?" + owner.name(), who, who));
	}

	static Side of(Owner silo, JourneyContext context) {
		Mention mention = context.places().owner(silo);
		return new Side(silo.qualifiedName(), mention, mention);
	}

	private static Mention named(Mention who, Owner silo, JourneyContext context) {
		return who.text().equals(silo.title()) ? who
				: new Mention(context.words().get("in-brackets", who.text(), silo.title()), who.href());
	}
}
