package journey.dsl.model.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Heading;
import journey.dsl.model.step.Step;

/**
 * What a customer goes through to get one job done.
 *
 * @param lifecycle how far the map has come, and how it is kept up to date
 * @param scope whose journey it is, and in which situation
 * @param charter what it is for, and who answers for it
 * @param stages its parts in text order
 * @param handOffs where the customer passes from one silo to another
 * @param hazards what can go wrong
 * @param actions what we do to make it better
 * @param events where it is found in event data
 */
public record Journey(
		Heading heading,
		MapLifecycle lifecycle,
		JourneyScope scope,
		JourneyCharter charter,
		List<Stage> stages,
		List<HandOff> handOffs,
		List<Hazard> hazards,
		List<Action> actions,
		Optional<EventBinding> events)
		implements Declaration {
	/** Everything with a name that stands in it: each stage before its steps, then what spans steps. */
	public List<Element> parts() {
		List<Element> parts = new ArrayList<>();
		for (Stage stage : stages) {
			parts.add(stage);
			parts.addAll(stage.steps());
		}
		parts.addAll(spanning());
		return parts;
	}

	/** The parts that stand beside the stages and speak of steps in any of them. */
	public List<Element> spanning() {
		List<Element> spanning = new ArrayList<>(handOffs);
		spanning.addAll(hazards);
		spanning.addAll(actions);
		return spanning;
	}

	/** All steps in text order. */
	public List<Step> steps() {
		return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
	}

	/** Whether it is kept for comparison only. */
	public boolean isRetired() {
		return lifecycle.status().map(given -> given.value() == Status.RETIRED).orElse(false);
	}
}
