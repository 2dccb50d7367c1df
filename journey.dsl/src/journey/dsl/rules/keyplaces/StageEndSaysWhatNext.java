package journey.dsl.rules.keyplaces;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.journey.Journey;
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
		Map<FlowStep, Integer> stages = new HashMap<>();
		for (int at = 0; at < journey.stages().size(); at++)
			for (FlowStep step : flow.stepsOf(journey.stages().get(at))) stages.put(step, at);
		List<Step> silent = flow.steps().stream()
				.filter(step -> isOurs(step) && flow.isReachable(step) && !ends.contains(step)
						&& isSilentFor(step.step(), newcomers) && leavesStage(step, stages, flow))
				.map(FlowStep::step).toList();
		if (!silent.isEmpty())
			context.reportWith(silent, silent.get(0).nameAt(), context.phrasing().titles(newcomers),
					context.phrasing().someTitles(silent));
	}

	private static boolean isFirstTime(Persona persona) {
		return persona.experience().filter(experience -> experience.value() == Experience.FIRST_TIME).isPresent();
	}

	/** What customers do without us is looked across. */
	private static boolean isOurs(FlowStep step) {
		return !step.isJunction() && !(step.step() instanceof OwnStep);
	}

	private static boolean isSilentFor(Step step, List<Persona> newcomers) {
		return step.encounter().outlook().whatNext().isEmpty() && step.encounter().outlook().updates().isEmpty()
				&& isMetBy(step, newcomers);
	}

	/** Whether a way leads from the step to one of ours in a later stage. */
	private static boolean leavesStage(FlowStep from, Map<FlowStep, Integer> stages, Flow flow) {
		Set<FlowStep> seen = new HashSet<>(Set.of(from));
		Deque<FlowStep> open = new ArrayDeque<>(seen);
		while (!open.isEmpty())
			for (FlowWay way : flow.ways(open.poll())) {
				FlowStep to = way.to().filter(target -> !way.isBack()).orElse(null);
				if (to == null || !seen.add(to)) continue;
				if (!isOurs(to)) open.add(to);
				else if (stages.getOrDefault(to, 0) > stages.getOrDefault(from, 0)) return true;
			}
		return false;
	}

	private static boolean isMetBy(Step step, List<Persona> newcomers) {
		List<Ref> only = step.encounter().audience().onlyFor();
		return only.isEmpty() || only.stream()
				.anyMatch(name -> newcomers.stream().anyMatch(each -> each.qualifiedName().equals(name.target())));
	}
}
