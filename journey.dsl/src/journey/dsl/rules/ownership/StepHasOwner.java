package journey.dsl.rules.ownership;

import java.util.List;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each step that is ours belongs to somebody: its own owner, or that of its stage. */
final class StepHasOwner extends ElementRule<Stage> {
	StepHasOwner() {
		super(Stage.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Stage stage, RuleContext context) {
		// its steps inherit that owner
		if (stage.owner().isPresent()) return;
		List<Step> ours = OurSteps.of(stage);
		List<Step> ownerless = ours.stream().filter(step -> step.encounter().service().owner().isEmpty()).toList();
		// where nobody owns any of them, the stage has no owner
		if (ownerless.size() == ours.size()) return;
		for (Step step : ownerless) context.report(step.nameAt(), step.title(), stage.title());
	}
}
