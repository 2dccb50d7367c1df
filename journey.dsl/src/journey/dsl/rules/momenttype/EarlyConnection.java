package journey.dsl.rules.momenttype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Customer and company connect early. */
final class EarlyConnection extends WholeJourneyRule {
	EarlyConnection() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<Stage> early = lacking(journey, context);
		if (!early.isEmpty())
			context.reportWith(early, early.get(0).nameAt(), journey.title(), context.phrasing().titles(early));
	}

	/** The early stages, if there are moments in them, and none is a connection; else none. */
	static List<Stage> lacking(Journey journey, RuleContext context) {
		// without phases, nobody knows what early is
		if (!context.analyses().phases(journey).isKnown() || beginsLater(journey, context)) return List.of();
		List<Stage> early = earlyStages(journey, context);
		List<Moment> moments = early.stream().flatMap(stage -> context.analyses().flow(journey).stepsOf(stage).stream())
				.map(FlowStep::step)
				.filter(Moment.class::isInstance).map(Moment.class::cast).toList();
		// where no moment stands there at all, that is said already
		boolean isLacking = !moments.isEmpty()
				&& moments.stream().noneMatch(moment -> PhaseTypes.mayBe(moment, StandardType.CONNECTION, context));
		return isLacking ? early : List.of();
	}

	/** The first third of the stages, rounded up, and the first stage of onboarding. */
	private static List<Stage> earlyStages(Journey journey, RuleContext context) {
		List<Stage> stages = journey.stages();
		int third = (stages.size() + 2) / 3;
		List<Stage> early = new ArrayList<>(stages.subList(0, third));
		int onboarding = 0;
		while (onboarding < stages.size()
				&& phase(stages.get(onboarding), journey, context).filter(StandardPhase.ONBOARDING::equals).isEmpty())
			onboarding++;
		if (onboarding >= third && onboarding < stages.size()) early.add(stages.get(onboarding));
		return early;
	}

	/** Where customers have been with us for long when the journey begins, the bond was made elsewhere. */
	private static boolean beginsLater(Journey journey, RuleContext context) {
		Optional<StandardPhase> first = phase(journey.stages().get(0), journey, context);
		return first.filter(phase -> phase.isAfterPurchase() && phase != StandardPhase.ONBOARDING).isPresent();
	}

	private static Optional<StandardPhase> phase(Stage stage, Journey journey, RuleContext context) {
		return context.analyses().flow(journey).stepsOf(stage).stream()
				.flatMap(step -> context.analyses().phases(journey).phase(step).stream()).findFirst();
	}
}
