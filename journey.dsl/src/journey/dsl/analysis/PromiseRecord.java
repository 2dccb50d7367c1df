package journey.dsl.analysis;

import java.util.List;
import journey.dsl.model.Journey;
import journey.dsl.model.Promise;
import journey.dsl.model.Step;

/**
 * What becomes of a promise.
 *
 * @param promise the promise
 * @param given where customers hear it
 * @param kept where it is kept
 * @param broken where it is broken
 * @param state what that adds up to
 */
public record PromiseRecord(Promise promise, List<Place> given, List<Place> kept, List<Place> broken, State state) {
	/**
	 * A step of a journey.
	 *
	 * @param journey where it stands
	 * @param step the step
	 */
	public record Place(Journey journey, Step step) {}

	/** What a promise comes to, the worst first. */
	public enum State {
		/** Some moment breaks it. */
		BROKEN,
		/** Customers hear it, and no moment shows that it is kept. */
		UNPROVEN,
		/** No step gives it. */
		NEVER_GIVEN,
		/** It is kept and never broken. */
		KEPT,
		/** A name that means nothing may be this promise. */
		UNCLEAR
	}
}
