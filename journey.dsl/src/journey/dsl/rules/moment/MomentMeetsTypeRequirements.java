package journey.dsl.rules.moment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.moment.Requirement;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment has what its types require. */
final class MomentMeetsTypeRequirements extends ElementRule<Moment> {
	MomentMeetsTypeRequirements() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		boolean isPlanned = !context.analyses().stepPlans().isWithoutPlan(moment);
		Required required = new Required(moment, isPlanned, context.analyses().vocabulary(), context.model());
		Set<Requirement> missing = new LinkedHashSet<>();
		Set<MomentType> asking = new LinkedHashSet<>();
		for (Ref name : moment.types())
			for (MomentType type : context.analyses().vocabulary().line(name))
				type.requires().stream().map(given -> given.value()).filter(required::isMissing).forEach(each -> {
					missing.add(each);
					asking.add(type);
				});
		if (missing.isEmpty()) return;
		List<String> clauses = missing.stream().map(each -> "`" + Required.clause(each) + "`").toList();
		context.report(moment.nameAt(), moment.title(), context.phrasing().titles(List.copyOf(asking)),
				context.phrasing().list(clauses));
	}
}
