package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Declaration;

/** Who does what is planned, first who owns the steps; and within which time, to be looked at. */
final class CompletePlan implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Hazard> hazard = context.around(Hazard.class);
		Optional<Plan> plan = hazard.stream().flatMap(each -> each.plans().stream())
				.filter(each -> each.at().contains(context.finding().at())).findFirst();
		if (plan.isEmpty()) return List.of();
		if (plan.get().by().isPresent()) return List.of(repair(plan.get(), "", List.of(), context));
		List<Repair> repairs = new ArrayList<>();
		List<Owner> owner = context.model().steps(hazard.get().steps()).stream()
				.flatMap(step -> context.model().ownerOf(step).stream())
				.flatMap(name -> context.model().find(name, Owner.class).stream()).distinct().toList();
		for (Declaration choice : context.choices(Nameable.OWNER, owner))
			repairs.add(repair(plan.get(), context.names().reference(choice), List.of(), context));
		if (repairs.size() == 1) return repairs;
		Nameable.New added = Nameable.OWNER.declare(hazard.get(), context);
		repairs.add(repair(plan.get(), added.name(), List.of(added.declaration()), context));
		return repairs;
	}

	private static Repair repair(Plan plan, String owner, List<TextEdit> declaration, FixContext context) {
		List<TextEdit> edits = new ArrayList<>(declaration);
		String by = owner.isEmpty() ? "" : "by " + owner;
		String words = plan.within().isPresent() ? by : (by + " within 1 business day").strip();
		edits.add(plan.within().isPresent() ? context.edits().extend(plan.text().at(), words)
				: context.edits().extend(plan.at(), words,
						"note " + context.edits().placeholder("fast", plan.text().value())));
		return context.edits().toLookAt(declaration.isEmpty() ? "name" : "name.new", edits, words, plan.text().value());
	}
}
