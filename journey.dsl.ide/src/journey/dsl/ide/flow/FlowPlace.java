package journey.dsl.ide.flow;

import com.google.gson.JsonPrimitive;
import java.util.Optional;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Kind;

/**
 * A step in the flow of a journey, found again by its names when the editor asks further.
 *
 * @param journey whose flow it is; steps of its sub-journeys stand in it too
 * @param flow of the journey
 * @param step the step there; empty for the journey itself, where customers begin
 */
record FlowPlace(Journey journey, Flow flow, Optional<FlowStep> step) {
	private static final char SEPARATOR = '#';

	/** The qualified name of the journey, and the path of the step, as the editor keeps them. */
	String data() {
		return data(step);
	}

	String data(Optional<FlowStep> other) {
		return journey.qualifiedName() + SEPARATOR + other.map(FlowStep::path).orElse("");
	}

	/** The place that an editor has kept; empty if there is no such step any more, or it was none. */
	static Optional<FlowPlace> of(Object data, OpenWorkspace workspace) {
		String kept = data instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(data);
		int end = kept.indexOf(SEPARATOR);
		if (end < 0) return Optional.empty();
		String path = kept.substring(end + 1);
		return workspace.model().find(Kind.JOURNEY, kept.substring(0, end), Journey.class).flatMap(journey -> {
			Flow flow = workspace.analyses().flow(journey);
			Optional<FlowStep> step = flow.steps().stream().filter(each -> each.path().equals(path)).findFirst();
			return path.isEmpty() || step.isPresent() ? Optional.of(new FlowPlace(journey, flow, step))
					: Optional.empty();
		});
	}
}
