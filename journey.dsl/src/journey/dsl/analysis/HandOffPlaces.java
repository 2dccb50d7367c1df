package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.OwnStep;

/**
 * Where the hand-offs of a journey stand in its flow.
 *
 * @param all one per hand-off whose steps are known, in text order
 */
public record HandOffPlaces(List<HandOffPlace> all) {
	/** The places of the hand-offs of a journey with that flow. */
	public static HandOffPlaces of(Journey journey, Flow flow) {
		if (journey.handOffs().isEmpty()) return new HandOffPlaces(List.of());
		Map<FlowStep, List<FlowStep>> before = new HashMap<>();
		for (FlowStep step : flow.steps())
			for (FlowStep next : next(flow, step)) before.computeIfAbsent(next, each -> new ArrayList<>()).add(step);
		List<HandOffPlace> all = new ArrayList<>();
		for (HandOff handOff : journey.handOffs()) {
			Optional<FlowStep> after = flow.find(handOff.route().after());
			Optional<FlowStep> target = handOff.route().before().flatMap(flow::find).map(flow::entry);
			if (after.isEmpty() || handOff.route().before().isPresent() && target.isEmpty()) continue;
			List<FlowStep> sources = ours(List.of(after.get()), step -> before.getOrDefault(step, List.of()));
			List<FlowStep> targets = ours(target.map(List::of).orElseGet(() -> next(flow, after.get())),
					step -> next(flow, step));
			all.add(new HandOffPlace(handOff, sources, targets));
		}
		return new HandOffPlaces(List.copyOf(all));
	}

	private static List<FlowStep> next(Flow flow, FlowStep step) {
		return flow.ways(step).stream().flatMap(way -> way.to().stream()).toList();
	}

	/** The nearest steps of ours in one direction, across junctions and what customers do without us. */
	private static List<FlowStep> ours(List<FlowStep> start, Function<FlowStep, List<FlowStep>> onward) {
		Set<FlowStep> seen = new LinkedHashSet<>(start);
		Deque<FlowStep> open = new ArrayDeque<>(start);
		while (!open.isEmpty()) {
			FlowStep at = open.poll();
			if (!isTransparent(at)) continue;
			for (FlowStep next : onward.apply(at)) if (seen.add(next)) open.add(next);
		}
		return seen.stream().filter(step -> !isTransparent(step)).toList();
	}

	private static boolean isTransparent(FlowStep step) {
		return step.isJunction() || step.step() instanceof OwnStep;
	}
}
