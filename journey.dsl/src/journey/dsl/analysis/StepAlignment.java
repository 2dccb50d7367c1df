package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;

/**
 * The steps of an as-is journey beside those of the to-be journey that improves it, in the order of the to-be journey.
 * What is gone stands behind the step that it once followed.
 *
 * @param pairs each step of both journeys, at least once
 */
public record StepAlignment(List<Pair> pairs) {
	/**
	 * Steps that stand for each other.
	 *
	 * @param before as it is; empty for what is new
	 * @param after as it shall be; empty for what is gone
	 */
	public record Pair(Optional<Step> before, Optional<Step> after) {}

	/** The steps of both journeys side by side. */
	public static StepAlignment of(Journey asIs, Journey toBe) {
		StepMatches matches = StepMatches.of(asIs, toBe);
		List<Step> before = asIs.steps();
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < before.size(); i++) places.putIfAbsent(before.get(i).qualifiedName(), i);
		Set<String> kept = new HashSet<>();
		toBe.steps().forEach(step -> matches.former(step).ifPresent(former -> kept.add(former.qualifiedName())));
		List<Pair> pairs = new ArrayList<>();
		gone(before, 0, kept, pairs);
		Set<String> open = new HashSet<>(kept);
		for (Step step : toBe.steps()) {
			Optional<Step> former = matches.former(step);
			pairs.add(new Pair(former, Optional.of(step)));
			former.filter(one -> open.remove(one.qualifiedName()))
					.ifPresent(one -> gone(before, places.get(one.qualifiedName()) + 1, kept, pairs));
		}
		return new StepAlignment(List.copyOf(pairs));
	}

	/** What is gone from a place on, up to the next step that somebody stands for. */
	private static void gone(List<Step> steps, int from, Set<String> kept, List<Pair> pairs) {
		for (int i = from; i < steps.size() && !kept.contains(steps.get(i).qualifiedName()); i++)
			pairs.add(new Pair(Optional.of(steps.get(i)), Optional.empty()));
	}
}
