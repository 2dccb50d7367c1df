package journey.dsl.rules.keyplaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Experience;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Who does this for the first time learns at the end of each stage what comes next. */
final class StageEndSaysWhatNext extends WholeJourneyRule {
	StageEndSaysWhatNext() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<Persona> newcomers = journey.scope().personas().stream()
				.flatMap(name -> context.model().find(name, Persona.class).stream())
				.filter(StageEndSaysWhatNext::isFirstTime).toList();
		if (newcomers.isEmpty()) return;
		Flow flow = context.analyses().flow(journey);
		Set<FlowStep> ends = Ends.of(flow);
		List<Step> silent = new ArrayList<>();
		for (Stage stage : journey.stages())
			last(stage, newcomers, flow).filter(step -> !ends.contains(step)).map(FlowStep::step)
					.filter(step -> step.encounter().outlook().whatNext().isEmpty()
							&& step.encounter().outlook().updates().isEmpty())
					.ifPresent(silent::add);
		if (!silent.isEmpty())
			context.reportWith(silent, silent.get(0).nameAt(), context.phrasing().titles(newcomers),
					context.phrasing().someTitles(silent));
	}

	private static boolean isFirstTime(Persona persona) {
		return persona.experience().filter(experience -> experience.value() == Experience.FIRST_TIME).isPresent();
	}

	/** Where newcomers meet us last in a stage. */
	private static Optional<FlowStep> last(Stage stage, List<Persona> newcomers, Flow flow) {
		return flow.stepsOf(stage).stream()
				.filter(step -> !step.isJunction() && !(step.step() instanceof OwnStep) && flow.isReachable(step))
				.filter(step -> isMetBy(step.step(), newcomers)).reduce((one, other) -> other);
	}

	private static boolean isMetBy(Step step, List<Persona> newcomers) {
		List<Ref> only = step.encounter().audience().onlyFor();
		return only.isEmpty() || only.stream()
				.anyMatch(name -> newcomers.stream().anyMatch(each -> each.qualifiedName().equals(name.target())));
	}
}
