package journey.dsl.rules.moment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.moment.Requirement;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** A moment has what its types require. */
final class TypeRequirements extends JourneyRule {
	TypeRequirements() {
		super(Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Set<String> planned = new HashSet<>();
		for (Hazard hazard : journey.hazards()) if (!hazard.plans().isEmpty()) hazard.steps().forEach(step -> planned.add(step.target()));
		for (Step step : journey.steps()) if (step instanceof Moment moment && !moment.name().isEmpty()) check(moment, planned, context);
	}

	private static void check(Moment moment, Set<String> planned, RuleContext context) {
		Required required = new Required(moment, planned.contains(moment.qualifiedName()), context.vocabulary(), context.model());
		Set<Requirement> missing = new LinkedHashSet<>();
		Set<MomentType> asking = new LinkedHashSet<>();
		for (Ref name : moment.types())
			for (MomentType type : context.vocabulary().line(name))
				type.requires().stream().map(given -> given.value()).filter(required::isMissing).forEach(each -> {
					missing.add(each);
					asking.add(type);
				});
		if (missing.isEmpty()) return;
		List<String> clauses = missing.stream().map(each -> "`" + Required.clause(each) + "`").toList();
		context.report(moment.nameAt(), moment.title(), context.titles(List.copyOf(asking)), context.list(clauses));
	}
}
