package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/**
 * The steps of a journey in text order, those of its sub-journeys standing in their places. Behind the steps of a
 * sub-journey stands the sub-journey itself, as the point where customers come out of it. A journey that contains
 * itself is not opened again.
 */
final class FlowSteps {
	final List<FlowStep> all = new ArrayList<>();
	/** A scope is one journey in one place; the outermost has the empty path. */
	final List<Scope> scopes = new ArrayList<>();
	private final Map<String, FlowStep> byPath = new HashMap<>();
	private final Map<String, FlowStep> entries = new HashMap<>();
	private final JourneyModel model;
	private final Set<String> open = new HashSet<>();

	/**
	 * One journey in the place where it stands.
	 *
	 * @param journey the journey
	 * @param path the path of the sub-journey, with a dot behind it; empty for the outermost
	 * @param steps its own steps, junctions among them, in text order
	 */
	record Scope(Journey journey, String path, List<FlowStep> steps) {}

	FlowSteps(JourneyModel model, Journey journey) {
		this.model = model;
		add(journey, "");
	}

	private Scope add(Journey journey, String path) {
		Scope scope = new Scope(journey, path, new ArrayList<>());
		scopes.add(scope);
		open.add(journey.qualifiedName());
		for (Step step : journey.steps()) scope.steps().add(add(step, journey, path + step.name()));
		open.remove(journey.qualifiedName());
		return scope;
	}

	private FlowStep add(Step step, Journey home, String path) {
		Scope inner = null;
		if (step instanceof SubJourney zoom) {
			Optional<Journey> target = model.find(zoom.journey(), Journey.class)
					.filter(journey -> !open.contains(journey.qualifiedName()));
			if (target.isPresent()) inner = add(target.get(), path + ".");
		}
		FlowStep added = new FlowStep(all.size(), path, step, home);
		all.add(added);
		byPath.putIfAbsent(path, added);
		if (inner != null && !inner.steps().isEmpty()) entries.put(path, entry(inner.steps().get(0)));
		return added;
	}

	/** Where customers arrive who go to that step: for a sub-journey, its first step. */
	FlowStep entry(FlowStep step) {
		return entries.getOrDefault(step.path(), step);
	}

	/** The step with that path. */
	Optional<FlowStep> at(String path) {
		return Optional.ofNullable(byPath.get(path));
	}

	/** The step that a name means in that scope; empty if the flow does not contain it. */
	Optional<FlowStep> find(Scope scope, Ref name) {
		if (!name.isResolved()) return Optional.empty();
		FlowStep found = byPath.get(scope.path() + name.name());
		if (found != null) return Optional.of(found);
		String last = name.target().substring(name.target().lastIndexOf('.') + 1);
		return Optional.ofNullable(byPath.get(scope.path() + last))
				.filter(step -> step.step().qualifiedName().equals(name.target()));
	}
}
