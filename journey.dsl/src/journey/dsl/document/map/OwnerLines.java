package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.grid.Line;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.step.Step;

/** Who owns a step, and to whom the customer passes behind it. */
record OwnerLines(JourneyContext context) implements Function<Step, List<Line>> {
	@Override
	public List<Line> apply(Step step) {
		List<Line> lines = new ArrayList<>();
		context.wording().owner(step).ifPresent(owner -> lines.add(Line.plain(owner)));
		context.stepParts().handOffsAfter(step).forEach(handOff -> lines.add(line(handOff)));
		return lines;
	}

	private Line line(HandOff handOff) {
		Wording wording = context.wording();
		String passing = wording.words().get("from-to", wording.title(handOff.route().from()),
				wording.title(handOff.route().to()));
		List<String> parts = new ArrayList<>(List.of(passing));
		handOff.waiting().atMost()
				.ifPresent(most -> parts.add(wording.words().get("at-most", wording.duration(most.value()))));
		handOff.waiting().today()
				.ifPresent(today -> parts.add(wording.words().get("today", wording.duration(today.value()))));
		return Line
				.labelled("hand-off", wording.words().get("map.hand-off"),
						String.join(wording.words().get("dot"), parts))
				.to(context.link(Document.HAND_OFFS, handOff));
	}
}
