package journey.dsl.document.hazards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Words;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/**
 * Whom to call.
 *
 * @param owner who
 * @param part what they have to do with it
 * @param reach how to reach them; empty if nobody has written it down
 */
public record Contact(Mention owner, String part, Optional<String> reach) {
	/** Those who act first, then who answers for the steps. */
	static List<Contact> of(Hazard hazard, JourneyContext context) {
		Map<Mention, Contact> contacts = new LinkedHashMap<>();
		String acts = context.words().get("hazards.acts");
		hazard.plans().stream().map(Plan::by).flatMap(Optional::stream).map(owner -> of(owner, acts, context))
				.forEach(one -> contacts.putIfAbsent(one.owner(), one));
		Map<Mention, List<Step>> owned = new LinkedHashMap<>();
		List<Step> steps = context.model().steps(hazard.steps());
		for (Step step : steps)
			context.model().ownerOf(step).ifPresent(
					owner -> owned.computeIfAbsent(context.places().owner(owner), each -> new ArrayList<>()).add(step));
		owned.forEach((owner, theirs) -> contacts.computeIfAbsent(owner,
				each -> of(context.model().ownerOf(theirs.get(0)).orElseThrow(),
						owns(theirs, hazard.steps().size(), context.words()), context)));
		return List.copyOf(contacts.values());
	}

	private static String owns(List<Step> steps, int all, Words words) {
		if (steps.size() == all) return words.get(all == 1 ? "hazards.owns" : "hazards.owns.all");
		return words.get("hazards.owns.some", steps.stream().map(step -> words.get("quoted", step.title()))
				.collect(Collectors.joining(words.get("comma"))));
	}

	private static Contact of(Ref name, String part, JourneyContext context) {
		Optional<Owner> owner = context.model().find(name, Owner.class);
		return new Contact(context.places().owner(name), part, owner.flatMap(found -> reach(found, context)));
	}

	/** Their own contact, or that of who leads the team, or of the person's team. */
	private static Optional<String> reach(Owner owner, JourneyContext context) {
		Optional<String> own = own(owner);
		if (own.isPresent()) return own;
		Optional<Ref> other = owner instanceof Team team ? team.lead() : ((Person) owner).team();
		return other.flatMap(name -> context.model().find(name, Owner.class))
				.flatMap(found -> own(found)
						.map(contact -> context.words().get("hazards.through", found.title(), contact)));
	}

	private static Optional<String> own(Owner owner) {
		Optional<Given<String>> contact = owner instanceof Team team ? team.contact() : ((Person) owner).contact();
		return contact.map(Given::value);
	}
}
