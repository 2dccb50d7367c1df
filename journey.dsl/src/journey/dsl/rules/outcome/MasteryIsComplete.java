package journey.dsl.rules.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.TopMoments;
import journey.dsl.model.Journey;
import journey.dsl.model.MasteryStep;
import journey.dsl.model.Moment;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** For each moment at the top, all four steps to master it are said. */
final class MasteryIsComplete extends JourneyRule {
	MasteryIsComplete() {
		super(Severity.INFO);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		for (Moment moment : TopMoments.of(journey).top()) {
			Set<MasteryStep> said = EnumSet.noneOf(MasteryStep.class);
			moment.mastery().forEach(mastery -> said.add(mastery.step()));
			List<String> missing = Stream.of(MasteryStep.values()).filter(step -> !said.contains(step)).map(step -> "`" + step.word() + "`").toList();
			if (!missing.isEmpty()) context.report(moment.makeOrBreak().get(0).at(), moment.title(), context.list(missing));
		}
	}
}
