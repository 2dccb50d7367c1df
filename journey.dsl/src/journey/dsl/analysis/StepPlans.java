package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * What is planned for each step of a workspace: for the case that something goes wrong there, and to make it better.
 * Journeys that contain a step plan for it as well as its own journey.
 */
public final class StepPlans {
	private final Map<String, List<Hazard>> hazards = new HashMap<>();
	private final Map<String, List<Action>> actions = new HashMap<>();
	/** Journeys with a hazard, or an action, at a step that nobody knows: it may be any of theirs. */
	private final Set<String> unclearHazards = new HashSet<>();
	private final Set<String> unclearPlans = new HashSet<>();
	private final Set<String> unclearActions = new HashSet<>();
	private final JourneyModel model;
	private final Pains pains;

	private StepPlans(JourneyModel model, Pains pains) {
		this.model = model;
		this.pains = pains;
		for (Journey journey : model.journeys()) {
			if (journey.isRetired()) continue;
			for (Hazard hazard : journey.hazards()) {
				put(hazard, hazard.steps(), journey, hazards, unclearHazards);
				boolean isUnclear = hazard.steps().stream().anyMatch(step -> !step.isResolved());
				if (isUnclear && !hazard.plans().isEmpty()) unclearPlans.add(journey.qualifiedName());
			}
			for (Action action : journey.actions()) put(action, action.steps(), journey, actions, unclearActions);
		}
	}

	private static <P> void put(P part, List<Ref> steps, Journey journey, Map<String, List<P>> parts,
			Set<String> unclear) {
		for (Ref step : steps) {
			if (step.isResolved()) parts.computeIfAbsent(step.target(), each -> new ArrayList<>()).add(part);
			else
				unclear.add(journey.qualifiedName());
		}
	}

	/** The plans of that workspace. */
	public static StepPlans of(JourneyModel model, Pains pains) {
		return new StepPlans(model, pains);
	}

	/** What can go wrong at the step. */
	public List<Hazard> hazardsAt(Step step) {
		return hazards.getOrDefault(step.qualifiedName(), List.of());
	}

	/** Whether nobody has thought of anything that can go wrong at the step. */
	public boolean isWithoutHazard(Step step) {
		return hazardsAt(step).isEmpty() && !unclearHazards.contains(home(step));
	}

	/** Whether nobody has a plan for anything that can go wrong at the step. */
	public boolean isWithoutPlan(Step step) {
		return hazardsAt(step).stream().allMatch(hazard -> hazard.plans().isEmpty())
				&& !unclearPlans.contains(home(step));
	}

	/**
	 * Whether nothing is being done to make the step better; what is no more than an idea, or dropped, does not count.
	 */
	public boolean isLeftAsItIs(Step step) {
		return isWithoutAction(step) && !isMastered(step);
	}

	/** Whether no action makes the step better; what is no more than an idea, or dropped, does not count. */
	public boolean isWithoutAction(Step step) {
		return !unclearActions.contains(home(step))
				&& actions.getOrDefault(step.qualifiedName(), List.of()).stream().noneMatch(StepPlans::isMeant);
	}

	/** The first action that would make the step better, but is no more than an idea. */
	public Optional<Action> idea(Step step) {
		return actions.getOrDefault(step.qualifiedName(), List.of()).stream().filter(action -> action.status()
				.filter(status -> status.value() == ActionStatus.IDEA).isPresent()).findFirst();
	}

	/** Whether the job is won or lost at the moment, something is wrong there, and nothing is being done about it. */
	public boolean hasOpenGap(Moment moment) {
		return moment.isMakeOrBreak() && isLeftAsItIs(moment)
				&& (!pains.left(moment).isEmpty() || gap(moment).isPresent());
	}

	/** The first chance of a moment that shall become better than it is. */
	public Optional<Chance> gap(Moment moment) {
		return moment.odds().chances().stream().filter(this::isGap).findFirst();
	}

	private boolean isGap(Chance chance) {
		Optional<Outcome> outcome = model.find(chance.outcome(), Outcome.class);
		if (outcome.isEmpty() || chance.target().isEmpty()) return false;
		int change = chance.target().get().value().percent().compareTo(chance.today().value().percent());
		return outcome.get().isLoss() ? change < 0 : change > 0;
	}

	/** Whether an action is more than an idea, and not dropped. */
	static boolean isMeant(Action action) {
		return action.status()
				.map(status -> status.value() != ActionStatus.IDEA && status.value() != ActionStatus.DROPPED)
				.orElse(true);
	}

	private static boolean isMastered(Step step) {
		if (!(step instanceof Moment moment)) return false;
		return moment.design().mastery().stream().map(Mastery::step)
				.anyMatch(each -> each == MasteryStep.SIMPLIFY || each == MasteryStep.DELIVER);
	}

	private String home(Step step) {
		Journey journey = model.journeyOf(step);
		return journey == null ? "" : journey.qualifiedName();
	}
}
