package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.Journey;
import journey.dsl.model.Kind;
import journey.dsl.model.Person;

/** The only person there is owns the journey; where there are none or several, only the modeller knows who does. */
final class NameJourneyOwner implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Journey> journey = context.around(Journey.class);
		if (journey.isEmpty()) return List.of();
		Optional<Person> only = context.onlyVisible(Person.class);
		if (only.isPresent()) return List.of(context.toLookAt("owner", List.of(context.add(journey.get(), "owner " + only.get().name())), only.get().title(), journey.get().title()));
		String name = context.freeName(Kind.OWNER, journey.get().name() + "-owner");
		TextEdit person = context.declare("person " + name + " " + context.placeholder("journey-owner", journey.get().title()));
		return List.of(context.toLookAt("owner.new", List.of(context.add(journey.get(), "owner " + name), person), journey.get().title()));
	}
}
