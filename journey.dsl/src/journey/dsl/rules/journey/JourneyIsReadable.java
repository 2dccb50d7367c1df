package journey.dsl.rules.journey;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;

/** People can take the journey in at one look. */
final class JourneyIsReadable extends ElementRule<Journey> {
	JourneyIsReadable() {
		super(Journey.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		int stages = context.threshold(Threshold.MOST_STAGES);
		int steps = context.threshold(Threshold.MOST_STEPS_IN_STAGE);
		if (journey.stages().size() > stages)
			context.reportVariant("stages", journey.nameAt(), journey.title(), journey.stages().size(), stages);
		for (Stage stage : journey.stages())
			if (stage.steps().size() > steps)
				context.reportVariant("steps", stage.nameAt(), stage.title(), stage.steps().size(), steps);
	}
}
