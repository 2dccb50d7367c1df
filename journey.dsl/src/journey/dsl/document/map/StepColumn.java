package journey.dsl.document.map;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.document.grid.Cell;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.StepHead;
import journey.dsl.document.part.Feelings;
import journey.dsl.model.Step;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.WayCell;

/**
 * A step as a column of the map.
 *
 * @param head what stands on top
 * @param style moment, make-or-break or ordinary, and who meets it
 * @param ways its loops and exits drawn
 * @param wayTexts and in words
 * @param curve its part of the emotion curve
 * @param curveMark the words for peak, low and end
 * @param feelings the curve in words
 * @param cells one per layer
 */
public record StepColumn(
		StepHead head, String style, WayCell ways, List<WayText> wayTexts, CurveCell curve, String curveMark, List<String> feelings, List<Cell> cells) {
	static StepColumn of(Subject subject, Step step, WayCell ways, CurveCell curve, MomentSymbols symbols, List<Layer> layers, PersonaView personas) {
		StepHead head = StepHead.of(subject, step, symbols);
		return new StepColumn(head, head.style() + personas.style(step), ways, WayText.of(step, subject.wording()), curve, mark(curve, subject.words()),
				Feelings.of(step, subject.wording()), layers.stream().map(layer -> layer.cell(step)).toList());
	}

	private static String mark(CurveCell curve, Words words) {
		return curve.mark().stream().flatMap(label -> label.marks().stream())
				.map(mark -> words.get("curve." + mark)).collect(Collectors.joining(words.get("comma")));
	}
}
