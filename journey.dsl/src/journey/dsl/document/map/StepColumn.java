package journey.dsl.document.map;

import java.util.List;
import journey.dsl.document.grid.Cell;
import journey.dsl.document.grid.StepHead;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.WayCell;

/**
 * A step as a column of the map.
 *
 * @param head what stands on top
 * @param style moment, make-or-break or ordinary, and who meets it
 * @param ways its loops and exits drawn
 * @param wayTexts and in words
 * @param curve its part of the emotion curve
 * @param feelings the curve in words
 * @param cells one per layer
 */
public record StepColumn(StepHead head, String style, WayCell ways, List<WayText> wayTexts, CurveCell curve,
		FeelingTexts feelings, List<Cell> cells) {}
