package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.JourneyLexer;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;

/**
 * Figures that are written as elsewhere: {@code 10 %}, {@code 71,5%}, {@code €12}, {@code 20min}, {@code 01.03.2027}.
 */
final class FigureCandidates {
	private static final double OTHERWISE = 0.8;
	private static final double LESS_LIKELY = 0.3;
	private static final int LONGEST = 3;

	private FigureCandidates() {}

	static void add(Place place, List<Edit> edits) {
		TokenSequence words = place.words();
		Set<String> wanted = place.figures();
		boolean isSign = place.types().isHidden(words.type(place.at()))
				&& words.token(place.at()).oddity() == Oddity.NONE;
		if (!words.isFigure(place.at()) && !isSign && !(words.isText(place.at()) && !wanted.isEmpty())) return;
		if (words.isText(place.at())) {
			readings(place, place.at() + 1, words.unquoted(place.at()), wanted, edits);
			return;
		}
		for (int until = Math.min(place.at() + LONGEST, words.lineEnd(place.at())); until > place.at(); until--)
			readings(place, until, written(words, place.at(), until), wanted, edits);
	}

	/** The words of some tokens, with a space where the text has one. */
	private static String written(TokenSequence words, int from, int until) {
		StringBuilder written = new StringBuilder(words.text(from));
		for (int at = from + 1; at < until; at++) written.append(words.isGlued(at) ? "" : " ").append(words.text(at));
		return written.toString();
	}

	private static void readings(Place place, int until, String written, Set<String> wanted, List<Edit> edits) {
		List<String> readings = LooseFigures.readings(written, wanted);
		// a comma may stand for decimals or for thousands: what follows from such a figure waits until it is written
		int likely = 0;
		for (String reading : readings) {
			List<Piece> pieces = pieces(place, until, reading);
			if (pieces.isEmpty()) continue;
			boolean isSure = written.indexOf(',') < 0
					&& (readings.size() == 1 || !wanted.contains("DATE") && !wanted.contains("TIME"));
			String right = String.join(" ", pieces.stream().map(Piece::text).toList());
			edits.add(new Edit(Kind.FIGURE, place.at(), until, pieces, OTHERWISE + LESS_LIKELY * likely++, isSure,
					right));
		}
	}

	/**
	 * The tokens of a reading, where the grammar has them here; words such as {@code min} become those of the language.
	 */
	private static List<Piece> pieces(Place place, int until, String reading) {
		List<Piece> pieces = new ArrayList<>();
		RuleFrame frame = place.frame();
		int start = place.words().start(place.at());
		int end = place.words().endOf(until - 1);
		for (WrittenToken token : JourneyLexer.tokens(reading, place.types())) {
			if (token.getType() == place.types().space) continue;
			int type = token.getType();
			String text = reading.substring(token.start(), token.end());
			if (frame.reader(type, place.types()) == null) {
				Map.Entry<ExpectedToken, Double> like = WordCandidates.like(text, frame).entrySet().stream()
						.min(Comparator.comparingDouble(Map.Entry::getValue)).orElse(null);
				if (like == null) return List.of();
				type = like.getKey().type();
				text = like.getKey().spelling();
			}
			frame = frame.behind(type, place.at(), place.types());
			pieces.add(pieces.isEmpty() ? new Piece(type, start, end, text) : new Piece(type, end, end, text));
		}
		return pieces;
	}
}
