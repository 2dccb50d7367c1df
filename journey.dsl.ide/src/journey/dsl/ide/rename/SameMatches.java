package journey.dsl.ide.rename;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StepMatches;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.messages.Message;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;

/**
 * Whether, after a change of names, the steps of to-be journeys stand for the same steps of as-is journeys as before.
 */
final class SameMatches {
	private final JourneyModel before;
	private final JourneyModel after;
	private final ElementPlaces placesBefore;
	private final ElementPlaces placesAfter;
	private final Cancellation cancellation;

	SameMatches(JourneyModel before, JourneyModel after, Cancellation cancellation) {
		this.cancellation = cancellation;
		this.before = before;
		this.after = after;
		placesBefore = new ElementPlaces(before);
		placesAfter = new ElementPlaces(after);
	}

	/** The first step that would stand for another one, or for one no longer; empty if there is none. */
	Optional<Message> change() {
		for (int at = 0; at < before.journeys().size(); at++) {
			cancellation.check();
			Journey journey = before.journeys().get(at);
			if (journey.lifecycle().improves().isEmpty()) continue;
			Optional<Message> change = change(journey, after.journeys().get(at));
			if (change.isPresent()) return change;
		}
		return Optional.empty();
	}

	private Optional<Message> change(Journey old, Journey other) {
		Optional<StepMatches> was = matches(old, before);
		Optional<StepMatches> is = matches(other, after);
		List<Step> steps = old.steps();
		for (int at = 0; at < steps.size(); at++) {
			Step step = steps.get(at);
			Step now = other.steps().get(at);
			Optional<Step> former = was.flatMap(each -> each.former(step));
			Optional<Step> formerNow = is.flatMap(each -> each.former(now));
			if (!placesBefore.of(former).equals(placesAfter.of(formerNow)))
				return Optional.of(Renaming.MESSAGES.of(former.isEmpty() ? "match-gained" : "match-lost", step.name(),
						step.nameAt().file(), step.nameAt().line()));
		}
		return Optional.empty();
	}

	private static Optional<StepMatches> matches(Journey toBe, JourneyModel model) {
		return toBe.lifecycle().improves().flatMap(name -> model.find(name, Journey.class))
				.map(asIs -> StepMatches.of(asIs, toBe));
	}
}
