package journey.dsl.rules.journey;

import journey.dsl.model.journey.Stage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A stage is where something happens to the customer. */
final class StageHasSteps extends ElementRule<Stage> {
	StageHasSteps() {
		super(Stage.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Stage stage, RuleContext context) {
		if (stage.steps().isEmpty()) context.report(stage.nameAt(), stage.title());
	}
}
