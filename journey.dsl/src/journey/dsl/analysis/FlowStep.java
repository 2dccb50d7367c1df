package journey.dsl.analysis;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/**
 * A step as customers meet it: in the journey itself, or in a sub-journey that stands there.
 *
 * @param index its place among all steps of the flow, from 0
 * @param path its name, or its path through sub-journeys, such as {@code details.invite}
 * @param step what it is; for a sub-journey, the point where customers come out of it
 * @param home the journey that the step is written in
 */
public record FlowStep(int index, String path, Step step, Journey home) {
	/** Whether it is only the way out of a sub-journey, and nothing that happens to a customer. */
	public boolean isJunction() {
		return step instanceof SubJourney;
	}

	/** Whether the text of that journey has it, and not that of a sub-journey or an outer one. */
	public boolean isWrittenIn(Journey journey) {
		return home.qualifiedName().equals(journey.qualifiedName());
	}

	/** The name of the step of the outermost journey that it is, or stands in. */
	public String outerName() {
		int dot = path.indexOf('.');
		return dot < 0 ? path : path.substring(0, dot);
	}

	/** The same place of the same flow; what stands there is then the same too, and need not be compared. */
	@Override
	public boolean equals(Object other) {
		return other instanceof FlowStep step && index == step.index && path.equals(step.path)
				&& home.qualifiedName().equals(step.home.qualifiedName());
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
