package journey.dsl.analysis;

import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Status;
import journey.dsl.model.step.Moment;

/**
 * What has only been sketched: a draft is asked for the first things first, and for the others when these are there.
 */
public final class Sketch {
	private Sketch() {}

	/** Whether a moment of a draft has little more than its name: neither a job nor an expectation. */
	public static boolean isOnlyMarked(Moment moment, JourneyModel model) {
		return moment.needs().job().isEmpty() && moment.needs().expectations().isEmpty()
				&& isDraft(model.journeyOf(moment));
	}

	/** Whether the journey is a draft. */
	public static boolean isDraft(Journey journey) {
		return journey.lifecycle().status().filter(status -> status.value() == Status.DRAFT).isPresent();
	}
}
