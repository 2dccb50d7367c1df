package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.grid.Line;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.step.Step;

/** What can go wrong at a step. */
record HazardLines(JourneyContext context) implements Function<Step, List<Line>> {
	@Override
	public List<Line> apply(Step step) {
		return context.stepParts().hazardsAt(step).stream().map(this::line).toList();
	}

	private Line line(Hazard hazard) {
		Wording wording = context.wording();
		List<String> weight = new ArrayList<>();
		hazard.likelihood()
				.ifPresent(given -> weight.add(wording.words().get("hazard.likelihood", wording.word(given.value()))));
		hazard.impact()
				.ifPresent(given -> weight.add(wording.words().get("hazard.impact", wording.word(given.value()))));
		String title = hazard.title();
		return Line.labelled("hazard", wording.words().get("map.hazard"),
				weight.isEmpty() ? title
						: wording.words().get("in-brackets", title, String.join(wording.words().get("comma"), weight)));
	}
}
