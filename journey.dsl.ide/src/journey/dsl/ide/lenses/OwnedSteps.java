package journey.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** The steps of a workspace by owner, whether named or inherited from the stage. Read in one pass. */
final class OwnedSteps {
	private final Map<String, List<Step>> byOwner = new HashMap<>();

	OwnedSteps(JourneyModel model, Cancellation cancellation) {
		for (Journey journey : model.journeys()) {
			cancellation.check();
			if (!journey.isRetired())
				for (Step step : journey.steps())
					model.ownerOf(step).filter(Ref::isResolved).ifPresent(
							owner -> byOwner.computeIfAbsent(owner.target(), key -> new ArrayList<>()).add(step));
		}
	}

	List<Step> of(Owner owner) {
		return byOwner.getOrDefault(owner.qualifiedName(), List.of());
	}
}
