package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.PersonaCurves.PersonaCurve;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Feelings;
import journey.dsl.model.step.Step;
import journey.dsl.picture.CurveCell;

/**
 * The curve in words: whatever is drawn at a step can be read there too.
 *
 * @param feelings as they are said, and what they come to where several count as one
 * @param marks peak, low and end, drawn beside the point; empty if there are none, or if they are among the feelings
 */
public record FeelingTexts(List<String> feelings, String marks) {
	static FeelingTexts of(Step step, int place, PersonaCurves curves, Wording wording) {
		List<String> texts = new ArrayList<>(Feelings.of(step, wording));
		if (!curves.differ()) {
			EmotionPoint point = curves.all().get(0).curve().points().get(place);
			if (texts.size() > 1)
				texts.add(wording.words().get("map.mean", CurveCell.label(point.value().orElseThrow())));
			return new FeelingTexts(List.copyOf(texts), marks(point, wording.words()));
		}
		for (PersonaCurve curve : curves.all()) {
			EmotionPoint point = curve.curve().points().get(place);
			if (!point.marks().isEmpty())
				texts.add(wording.words().get("map.mark", marks(point, wording.words()),
						wording.titles(curve.personas())));
		}
		return new FeelingTexts(List.copyOf(texts), "");
	}

	private static String marks(EmotionPoint point, Words words) {
		return point.marks().stream().map(mark -> words.get("curve." + mark))
				.collect(Collectors.joining(words.get("comma")));
	}
}
