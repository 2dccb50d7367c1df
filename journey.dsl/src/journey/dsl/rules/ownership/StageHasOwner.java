package journey.dsl.rules.ownership;

import java.util.List;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Somebody owns each stage. */
final class StageHasOwner extends ElementRule<Stage> {
	StageHasOwner() {
		super(Stage.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Stage stage, RuleContext context) {
		List<Step> ours = OurSteps.of(stage);
		// what customers do alone needs no owner
		if (stage.owner().isPresent() || ours.isEmpty()) return;
		// where some steps name an owner, those without are what is missing
		if (ours.stream().allMatch(step -> step.encounter().service().owner().isEmpty()))
			context.report(stage.nameAt(), stage.title());
	}
}
