package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.analysis.PromiseRecord.Place;
import journey.dsl.analysis.PromiseRecord.State;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * Where the promises of a workspace are given, and where they are kept or broken. Retired journeys do not count. Where
 * a name is not resolved, any promise may be meant: then nothing is said to be missing.
 */
public final class PromiseLedger {
	private final Entries given = new Entries();
	private final Entries kept = new Entries();
	private final Entries broken = new Entries();
	private final JourneyModel model;
	private final Set<String> lostNames;

	private static final class Entries {
		private final Map<String, List<Place>> promises = new HashMap<>();
		private boolean unclear;

		void add(List<Ref> names, Place place) {
			for (Ref name : names) {
				if (name.isResolved()) promises.computeIfAbsent(name.target(), promise -> new ArrayList<>()).add(place);
				else
					unclear = true;
			}
		}

		List<Place> of(Promise promise) {
			return List.copyOf(promises.getOrDefault(promise.qualifiedName(), List.of()));
		}
	}

	private PromiseLedger(JourneyModel model, List<Journey> journeys) {
		this.model = model;
		lostNames = model.lostNames();
		for (Journey journey : journeys)
			for (Step step : journey.steps()) {
				Place place = new Place(journey, step);
				given.add(step.encounter().outlook().gives(), place);
				if (!(step instanceof Moment moment)) continue;
				kept.add(moment.design().keeps(), place);
				broken.add(moment.design().breaks(), place);
			}
	}

	/** The promises of that workspace. */
	public static PromiseLedger of(JourneyModel model) {
		return new PromiseLedger(model, model.journeys().stream().filter(journey -> !journey.isRetired()).toList());
	}

	/** The promises of one journey, retired or not. */
	public static PromiseLedger of(JourneyModel model, Journey journey) {
		return new PromiseLedger(model, List.of(journey));
	}

	/** What becomes of a promise. */
	public PromiseRecord record(Promise promise) {
		return new PromiseRecord(promise, given.of(promise), kept.of(promise), broken.of(promise), state(promise));
	}

	private State state(Promise promise) {
		if (!broken.of(promise).isEmpty()) return State.BROKEN;
		if (isGiven(promise) && isNeverProven(promise)) return State.UNPROVEN;
		if (isNeverGiven(promise)) return State.NEVER_GIVEN;
		if (kept.of(promise).isEmpty()) return State.UNCLEAR;
		return kept.of(promise).stream().anyMatch(place -> place.isMissed(model)) ? State.IN_DOUBT : State.KEPT;
	}

	/** Whether some step gives it. */
	public boolean isGiven(Promise promise) {
		return !given.of(promise).isEmpty();
	}

	/** Whether some moment keeps or breaks it. */
	public boolean isProven(Promise promise) {
		return !kept.of(promise).isEmpty() || !broken.of(promise).isEmpty();
	}

	/** Whether it is certain that no step gives it. */
	public boolean isNeverGiven(Promise promise) {
		return !isGiven(promise) && !given.unclear && !lostNames.contains(promise.name());
	}

	/** Whether it is certain that no moment keeps or breaks it. */
	public boolean isNeverProven(Promise promise) {
		return !isProven(promise) && !kept.unclear && !broken.unclear && !lostNames.contains(promise.name());
	}
}
