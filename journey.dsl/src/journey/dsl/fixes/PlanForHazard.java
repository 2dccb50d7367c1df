package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.Hazard;
import journey.dsl.model.Step;

/** A plan to be found, by who owns the step, within a time to be looked at. */
final class PlanForHazard implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Hazard.class).stream().map(hazard -> {
			String plan = clause(context.model().find(hazard.step(), Step.class).flatMap(context::ownerOf).orElse(""), context);
			return context.toLookAt("add", List.of(context.add(hazard, plan)), "plan", hazard.title());
		}).toList();
	}

	/** The clause; nobody is named if the owner is empty. */
	static String clause(String owner, FixContext context) {
		return "plan " + context.placeholder("plan") + (owner.isEmpty() ? "" : " by " + owner) + " within 1 business day";
	}
}
