package journey.dsl.rules.keyplaces;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** The first impression is a moment. */
final class BeginningHasMoment extends WholeJourneyRule {
	BeginningHasMoment() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		context.analyses().stagesWithoutMoment(journey).first()
				.ifPresent(stage -> context.report(stage.nameAt(), stage.title()));
	}
}
