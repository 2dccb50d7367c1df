package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Somewhere customers are surprised, and somewhere we show who we are. */
final class JourneyHasWowAndTruth extends WholeJourneyRule {
	/** A journey with fewer moments is a sketch, or a small errand. */
	private static final int FEWEST_MOMENTS = 3;
	private static final int FEWEST_STEPS = 6;
	private static final List<StandardType> FIVE = List.of(StandardType.CONNECTION, StandardType.PROOF,
			StandardType.WOW, StandardType.POWER, StandardType.TRUTH);

	JourneyHasWowAndTruth() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<FlowStep> steps = context.analyses().flow(journey).steps().stream().filter(step -> !step.isJunction())
				.toList();
		List<Moment> moments = steps.stream().map(FlowStep::step).filter(Moment.class::isInstance)
				.map(Moment.class::cast).toList();
		// who does not use the five types is not held to them
		long typed = moments.stream().filter(moment -> FIVE.stream()
				.anyMatch(type -> context.analyses().vocabulary().is(moment, type))).count();
		if (steps.size() < FEWEST_STEPS || typed < FEWEST_MOMENTS) return;
		boolean hasWow = has(StandardType.WOW, moments, context);
		boolean hasTruth = has(StandardType.TRUTH, moments, context);
		if (hasWow && hasTruth) return;
		context.reportVariant(hasWow ? "truth" : hasTruth ? "wow" : "both", journey.nameAt(), journey.title());
	}

	private static boolean has(StandardType type, List<Moment> moments, RuleContext context) {
		return moments.stream().anyMatch(moment -> PhaseTypes.mayBe(moment, type, context));
	}
}
