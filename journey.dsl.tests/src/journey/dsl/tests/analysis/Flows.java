package journey.dsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;

/** Flows of small journeys, and short words for what is in them. */
final class Flows {
	private Flows() {}

	/** The flow of the last journey of a text, which has no errors. */
	static Flow of(String text) {
		JourneyModel model = Texts.model(text);
		assertThat(Texts.errors(model)).isEmpty();
		return Flow.of(model, model.journeys().get(model.journeys().size() - 1));
	}

	/** The flow of a journey {@code j} that aims for {@code won} and has one stage with these steps. */
	static Flow ofSteps(String steps) {
		return of("outcome won { is purchase } outcome lost { is leaves } journey j { aims for won stage s { " + steps
				+ " } }");
	}

	static FlowStep step(Flow flow, String path) {
		return flow.steps().stream().filter(step -> step.path().equals(path)).findFirst()
				.orElseThrow(() -> new AssertionError("no step " + path));
	}

	/**
	 * Where customers go from a step: paths of steps, {@code end} for the natural end, {@code exit} with its outcomes.
	 */
	static List<String> ways(Flow flow, String path) {
		return flow.ways(step(flow, path)).stream().map(Flows::way).toList();
	}

	private static String way(FlowWay way) {
		String share = way.share().map(given -> " " + given.value().text()).orElse("");
		if (way.to().isPresent()) return (way.isBack() ? "back " : "") + way.to().get().path() + share;
		if (way.isDefault()) return "end";
		return "exit" + String.join("", way.outcomes().stream().map(outcome -> " " + outcome.target()).toList())
				+ share;
	}

	static List<String> paths(List<FlowStep> steps) {
		return steps.stream().map(FlowStep::path).toList();
	}

	/** The steps that every way to a goal passes. */
	static List<String> alwaysPassed(Flow flow) {
		return paths(flow.steps().stream().filter(flow::isAlwaysPassed).toList());
	}

	static List<String> unreachable(Flow flow) {
		return paths(flow.steps().stream().filter(step -> !flow.isReachable(step)).toList());
	}
}
