package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.Backstage;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A touchpoint tells how the customer feels, even if that is nothing much. */
final class TouchpointHasFeeling extends ElementRule<Stage> {
	TouchpointHasFeeling() {
		super(Stage.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Stage stage, RuleContext context) {
		List<Step> unknown = stage.steps().stream().filter(TouchpointHasFeeling::isUnknown).toList();
		if (!unknown.isEmpty())
			context.reportWith(unknown, unknown.get(0).nameAt(), context.phrasing().someTitles(unknown));
	}

	private static boolean isUnknown(Step step) {
		return step instanceof Touchpoint && !step.name().isEmpty()
				&& step.encounter().experience().feelings().isEmpty() && !Backstage.isAll(step);
	}
}
