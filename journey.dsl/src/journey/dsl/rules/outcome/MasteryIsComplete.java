package journey.dsl.rules.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/**
 * Where a moment at the top is being mastered, all four steps are said; where none is, the first one is worth a
 * beginning.
 */
final class MasteryIsComplete extends JourneyRule {
	MasteryIsComplete() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		// where something is wrong and nothing is done about it, gap-has-action says so first
		List<Moment> top = context.analyses().topMoments(journey).top().stream()
				.filter(moment -> !context.analyses().stepPlans().hasOpenGap(moment)).toList();
		boolean hasBegun = journey.steps().stream()
				.anyMatch(step -> step instanceof Moment moment && !moment.design().mastery().isEmpty());
		for (Moment moment : top) {
			List<String> missing = missing(moment);
			if (missing.isEmpty() || hasBegun && moment.design().mastery().isEmpty()) continue;
			SourceRange mark = moment.stakes().makeOrBreak().get(0).at();
			if (hasBegun) {
				context.report(mark, moment.title(), context.phrasing().list(missing));
			} else {
				if (!context.isDraft(journey))
					context.reportVariant("none", mark, moment.title(), journey.title(),
							context.phrasing().list(missing));
				return;
			}
		}
	}

	private static List<String> missing(Moment moment) {
		Set<MasteryStep> said = EnumSet.noneOf(MasteryStep.class);
		moment.design().mastery().forEach(mastery -> said.add(mastery.step()));
		return Stream.of(MasteryStep.values()).filter(step -> !said.contains(step)).map(step -> "`" + step.word() + "`")
				.toList();
	}
}
