package journey.dsl.rules.handoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** Which silos have a part in steps: their owners, and who works there before or behind the line of visibility. */
final class StepSilos {
	private final JourneyModel model;

	StepSilos(JourneyModel model) {
		this.model = model;
	}

	/**
	 * An end of a hand-off that is not where it says.
	 *
	 * @param isFrom whether it is the end that it leads away from
	 * @param steps the steps there
	 * @param silos whose they are
	 */
	record Mismatch(boolean isFrom, List<Step> steps, List<Owner> silos) {}

	/** The first end of a hand-off that does not match; empty too where somebody's silo is not known. */
	Optional<Mismatch> mismatch(HandOffPlace place) {
		Optional<Mismatch> from = mismatch(true, place.handOff().route().from(), place.before());
		return from.isPresent() ? from : mismatch(false, place.handOff().route().to(), place.behind());
	}

	private Optional<Mismatch> mismatch(boolean isFrom, Ref end, List<FlowStep> places) {
		Optional<Owner> silo = model.siloOf(end);
		if (silo.isEmpty() || places.isEmpty()) return Optional.empty();
		Map<String, Owner> owners = new LinkedHashMap<>();
		for (FlowStep place : places) {
			Optional<Owner> owner = model.ownerOf(place.step()).flatMap(model::siloOf);
			if (owner.isEmpty() || worksAt(place.step(), silo.get())) return Optional.empty();
			owners.putIfAbsent(owner.get().qualifiedName(), owner.get());
		}
		if (owners.containsKey(silo.get().qualifiedName())) return Optional.empty();
		return Optional
				.of(new Mismatch(isFrom, places.stream().map(FlowStep::step).toList(), List.copyOf(owners.values())));
	}

	private boolean worksAt(Step step, Owner silo) {
		return Stream
				.concat(step.encounter().service().frontstage().stream(),
						step.encounter().service().backstage().stream())
				.flatMap(activity -> activity.by().stream()).flatMap(by -> model.siloOf(by).stream())
				.anyMatch(owner -> owner.qualifiedName().equals(silo.qualifiedName()));
	}
}
