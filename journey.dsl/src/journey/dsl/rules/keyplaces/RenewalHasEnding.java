package journey.dsl.rules.keyplaces;

import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Where customers may stay, some leave: the map shows how. */
final class RenewalHasEnding extends WholeJourneyRule {
	RenewalHasEnding() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		Optional<Stage> first = Optional.empty();
		for (Stage stage : journey.stages()) {
			Optional<StandardPhase> phase = context.analyses().vocabulary().phase(stage)
					.filter(each -> !stage.steps().isEmpty());
			// an ending is planned, or the way of those who leave is
			if (phase.equals(Optional.of(StandardPhase.ENDING))) return;
			if (!phase.equals(Optional.of(StandardPhase.RENEWAL))) continue;
			if (steps(stage, flow).anyMatch(step -> losesCustomers(step, context.model()))) return;
			if (first.isEmpty()) first = Optional.of(stage);
		}
		first.ifPresent(stage -> context.report(stage.nameAt(), stage.title()));
	}

	private static Stream<Step> steps(Stage stage, Flow flow) {
		return Stream.concat(stage.steps().stream(), flow.stepsOf(stage).stream().map(FlowStep::step));
	}

	/** An outcome that is not known may be a loss. */
	private static boolean losesCustomers(Step step, JourneyModel model) {
		return step.ways().stream().filter(Exit.class::isInstance).flatMap(way -> ((Exit) way).outcomes().stream())
				.anyMatch(name -> !name.isResolved()
						|| model.find(name, Outcome.class).filter(Outcome::isLoss).isPresent());
	}
}
