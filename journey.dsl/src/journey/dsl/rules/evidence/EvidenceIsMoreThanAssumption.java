package journey.dsl.rules.evidence;

import java.util.List;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.EvidenceKind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A make-or-break moment rests on more than what we assume. */
final class EvidenceIsMoreThanAssumption extends ElementRule<Moment> {
	EvidenceIsMoreThanAssumption() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		List<Ref> names = moment.encounter().provenance().evidence();
		if (moment.isMakeOrBreak() && !names.isEmpty() && names.stream().allMatch(name -> isAssumed(name, context)))
			context.report(names.get(0).at(), moment.title(), context.phrasing().titles(
					names.stream().flatMap(name -> context.model().find(name, Evidence.class).stream()).toList()));
	}

	private static boolean isAssumed(Ref name, RuleContext context) {
		return context.model().find(name, Evidence.class).flatMap(Evidence::method)
				.filter(kind -> kind.value() == EvidenceKind.ASSUMPTION).isPresent();
	}
}
