package journey.dsl.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** Which step of a to-be journey stands for which step of the as-is journey: by {@code replaces}, else by name. */
public final class StepMatches {
	private final Map<String, Step> former = new HashMap<>();

	private StepMatches(Journey asIs, Journey toBe) {
		Map<String, Step> byTarget = new HashMap<>();
		Map<String, Step> byName = new HashMap<>();
		for (Step step : asIs.steps()) {
			byTarget.putIfAbsent(step.qualifiedName(), step);
			byName.putIfAbsent(step.name(), step);
		}
		Set<String> replaced = new HashSet<>();
		List<Step> steps = toBe.steps();
		for (Step step : steps) {
			Optional<Ref> name = step.encounter().provenance().replaces();
			name.map(Ref::target).map(byTarget::get).ifPresent(old -> {
				former.put(step.name(), old);
				replaced.add(old.name());
			});
		}
		for (Step step : steps) {
			Step old = byName.get(step.name());
			if (step.encounter().provenance().replaces().isEmpty() && old != null && !replaced.contains(old.name()))
				former.put(step.name(), old);
		}
	}

	/** The steps of {@code asIs} that those of {@code toBe} stand for. */
	public static StepMatches of(Journey asIs, Journey toBe) {
		return new StepMatches(asIs, toBe);
	}

	/** The step of the as-is journey that a step of the to-be journey stands for; empty for what is new. */
	public Optional<Step> former(Step step) {
		return Optional.ofNullable(former.get(step.name()));
	}
}
