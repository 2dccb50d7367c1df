package journey.dsl.analysis;

import java.util.List;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

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
	public record Place(Journey journey, Step step) {
		/** Whether something that the customer expects there is not met today. */
		public boolean isMissed(JourneyModel model) {
			Scale scale = Scale.of(model, journey);
			return step instanceof Moment moment && moment.needs().expectations().stream()
					.anyMatch(expectation -> Standing.of(expectation, scale) == Standing.MISSED);
		}
	}

	/** What a promise comes to, the worst first. */
	public enum State {
		/** Some moment breaks it. */
		BROKEN,
		/** It is kept and never broken, but at a moment where customers do not get today what they expect. */
		IN_DOUBT,
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
