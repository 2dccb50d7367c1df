package journey.dsl.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Moment;
import journey.dsl.model.Promise;
import journey.dsl.model.Ref;
import journey.dsl.model.Step;

/**
 * Where the promises of a workspace are given, and where they are kept or broken. Retired journeys do not count. Where a
 * name is not resolved, any promise may be meant: then nothing is said to be missing.
 */
public final class PromiseLedger {
	private final Entries given = new Entries();
	private final Entries proven = new Entries();
	private final Set<String> lostNames;

	private static final class Entries {
		private final Set<String> promises = new HashSet<>();
		private boolean unclear;

		void add(List<Ref> names) {
			for (Ref name : names) {
				if (name.isResolved()) promises.add(name.target());
				else unclear = true;
			}
		}
	}

	private PromiseLedger(JourneyModel model) {
		lostNames = model.lostNames();
		for (Journey journey : model.journeys()) {
			if (journey.isRetired()) continue;
			for (Step step : journey.steps()) {
				given.add(step.encounter().gives());
				if (!(step instanceof Moment moment)) continue;
				proven.add(moment.keeps());
				proven.add(moment.breaks());
			}
		}
	}

	/** The promises of that workspace. */
	public static PromiseLedger of(JourneyModel model) {
		return new PromiseLedger(model);
	}

	/** Whether some step gives it. */
	public boolean isGiven(Promise promise) {
		return given.promises.contains(promise.qualifiedName());
	}

	/** Whether some moment keeps or breaks it. */
	public boolean isProven(Promise promise) {
		return proven.promises.contains(promise.qualifiedName());
	}

	/** Whether it is certain that no step gives it. */
	public boolean isNeverGiven(Promise promise) {
		return !isGiven(promise) && !given.unclear && !lostNames.contains(promise.name());
	}

	/** Whether it is certain that no moment keeps or breaks it. */
	public boolean isNeverProven(Promise promise) {
		return !isProven(promise) && !proven.unclear && !lostNames.contains(promise.name());
	}
}
