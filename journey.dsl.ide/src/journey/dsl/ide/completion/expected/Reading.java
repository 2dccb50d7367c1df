package journey.dsl.ide.completion.expected;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.completion.expected.Rest.Mark;
import org.eclipse.xtext.CrossReference;

/**
 * One way to read the words so far.
 *
 * @param rest what comes behind them
 * @param frame the element that is open
 * @param name the reference whose name is being written; null if none is
 * @param nameFrom where that name begins
 */
record Reading(Rest rest, OpenRule frame, CrossReference name, int nameFrom) {
	/** The readings with one more word: none if it cannot come here. */
	List<Reading> with(CaretToken token) {
		List<Reading> readings = new ArrayList<>(1);
		for (Rest.Word word : rest.words()) if (token.fits(word.element())) readings.add(at(word, token.offset()));
		return readings;
	}

	/** The same behind what is missing or wrong here: where a later part of the grammar has the word. */
	List<Reading> resumedWith(CaretToken token) {
		Reading at = this;
		while (at.rest.behind() != null) {
			at = new Reading(at.rest.behind(), at.frame, at.name, at.nameFrom);
			if (at.rest.mark() != null) at = at.marked(at.rest.mark(), token.offset());
			List<Reading> readings = at.with(token);
			if (!readings.isEmpty()) return readings;
		}
		return List.of();
	}

	/** Right before a word that begins at an offset; the rest is what comes behind it. */
	Reading at(Rest.Word word, int offset) {
		Reading at = this;
		for (Mark mark : word.marks()) at = at.marked(mark, offset);
		return new Reading(word.rest(), at.frame, at.name, at.nameFrom);
	}

	private Reading marked(Mark mark, int offset) {
		if (mark instanceof Mark.Enter enter)
			return new Reading(rest, OpenRule.of(enter.rule(), frame), name, nameFrom);
		if (mark instanceof Mark.Leave) return new Reading(rest, frame.around(), name, nameFrom);
		if (mark instanceof Mark.Give value) return new Reading(rest, frame.with(value.feature()), name, nameFrom);
		if (mark instanceof Mark.Name begins) return new Reading(rest, frame, begins.reference(), offset);
		return new Reading(rest, frame, null, 0);
	}
}
