package journey.dsl.rules.place;

import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** The first impression is a moment. */
final class BeginningHasMoment extends JourneyRule {
	BeginningHasMoment() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		context.stagesWithoutMoment(journey).first().ifPresent(stage -> context.report(stage.nameAt(), stage.title()));
	}
}
