package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.document.Wording;
import journey.dsl.picture.CurveStrand;

/**
 * Whose curve is drawn with which shape.
 *
 * @param number of the curve, from 1
 * @param shape of its points
 * @param style its class, and those of the personas who feel so
 * @param personas who feel so
 */
public record CurveKey(int number, String shape, String style, String personas) {
	static List<CurveKey> of(PersonaCurves curves, PersonaView view, Wording wording) {
		List<CurveKey> keys = new ArrayList<>();
		for (PersonaCurves.PersonaCurve curve : curves.all()) {
			int number = keys.size() + 1;
			keys.add(new CurveKey(number, CurveStrand.shape(number), "strand-" + number + view.style(curve.personas()),
					wording.titles(curve.personas())));
		}
		return List.copyOf(keys);
	}
}
