package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Hazard;

/** A plan to be found, by who owns the first step that anybody owns, within a time to be looked at. */
final class PlanForHazard implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Hazard.class).stream().map(hazard -> {
			Optional<String> owner = context.model().steps(hazard.steps()).stream()
					.flatMap(step -> context.ownerOf(step).stream()).findFirst();
			return context.edits().toLookAt("add",
					List.of(context.edits().add(hazard, clause(owner.orElse(""), context))), "plan",
					hazard.title());
		}).toList();
	}

	/** The clause; nobody is named if the owner is empty. */
	static String clause(String owner, FixContext context) {
		return "plan " + context.edits().placeholder("plan") + (owner.isEmpty() ? "" : " by " + owner)
				+ " within 1 business day";
	}
}
