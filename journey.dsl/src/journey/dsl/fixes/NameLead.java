package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;

/** In the place of a team, who leads it; if nobody is known to, somebody of it. */
final class NameLead implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Journey> journey = context.around(Journey.class);
		Optional<Ref> owner = journey.stream().flatMap(each -> each.charter().owners().stream())
				.filter(each -> each.at().equals(context.finding().at())).findFirst();
		Optional<Team> team = owner.flatMap(name -> context.model().find(name, Team.class));
		if (team.isEmpty()) return List.of();
		List<Person> lead = team.get().lead().flatMap(name -> context.model().find(name, Person.class)).stream()
				.toList();
		List<Repair> repairs = new ArrayList<>();
		for (Declaration choice : context.choices(Nameable.PERSON, lead))
			repairs.add(repair(owner.get(), context.names().reference(choice), List.of(), context));
		if (repairs.size() == 1) return repairs;
		Nameable.New added = Nameable.PERSON.declare(journey.get(), " { team " + owner.get().name() + " }", context);
		repairs.add(repair(owner.get(), added.name(), List.of(added.declaration()), context));
		return repairs;
	}

	private static Repair repair(Ref owner, String name, List<TextEdit> declaration, FixContext context) {
		List<TextEdit> edits = new ArrayList<>(declaration);
		edits.add(context.edits().instead(owner.at(), name));
		return context.edits().toLookAt("rename", edits, "owner " + owner.name(), "owner " + name);
	}
}
