package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.lexing.JourneyLexer;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;
import journey.dsl.recovery.ExpectedToken.Form;

/** Texts without one of their quotes, or without any. */
final class TextCandidates {
	private static final double ONE_WORD = 1.0;
	private static final double OPENING = 0.8;
	private static final double NONE = 1.3;
	/**
	 * Of a text that begins on another line than the word it belongs to: hardly anybody writes so who leaves the quotes
	 * out.
	 */
	private static final double OTHER_LINE = 1.5;
	/** Of words of which some stand between quotes: those of the others are hardly what is missing. */
	private static final double HOLDS_TEXT = 1.5;

	private TextCandidates() {}

	static void add(Place place, List<Edit> edits) {
		TokenSequence words = place.words();
		boolean mayBegin = words.isWord(place.at()) || words.isFigure(place.at());
		if (!mayBegin || !place.isInClause()
				|| place.frame().state().expected().stream().noneMatch(each -> each.form() == Form.TEXT))
			return;
		int lineEnd = words.lineEnd(place.at());
		for (int at = place.at() + 1; at < lineEnd; at++)
			if (words.token(at).oddity() == Oddity.UNCLOSED_TEXT) {
				edits.add(quoted(place, Kind.QUOTE_OPENS, at + 1, OPENING, true));
				break;
			}
		for (int until = place.at() + 1; until <= lineEnd; until++) {
			boolean isClause = until < lineEnd && place.types().isWord(words.type(until))
					&& words.type(until) != place.types().id;
			if (isClause || until == lineEnd)
				edits.add(quoted(place, Kind.QUOTES, until, none(place, until), until == place.at() + 1));
		}
	}

	private static double none(Place place, int until) {
		TokenSequence words = place.words();
		double price = until == place.at() + 1 ? ONE_WORD : NONE;
		if (!words.areOnOneLine(place.frame().part(), place.at())) price += OTHER_LINE;
		return IntStream.range(place.at(), until).anyMatch(words::isText) ? price + HOLDS_TEXT : price;
	}

	private static Edit quoted(Place place, Kind kind, int until, double price, boolean isSure) {
		String text = place.words().text(place.at(), until);
		String plain = kind == Kind.QUOTE_OPENS ? text.substring(0, text.lastIndexOf('"')).strip() : text;
		String right = '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
		return new Edit(kind, place.at(), until, List.of(place.over(place.at(), until, place.types().text, right)),
				price, isSure, right);
	}

	/**
	 * The text at this place ended before a word that goes on with its clause, if all that follows on its line can be
	 * read then; null if it did not.
	 */
	static Edit closed(Place place) {
		WrittenToken token = place.words().token(place.at());
		if (token.oddity() != Oddity.UNCLOSED_TEXT || token.getType() != place.types().text) return null;
		String text = place.text();
		RuleFrame behind = place.behind(place.types().text);
		for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
			List<Piece> pieces = pieces(place, behind, text, at, token.start());
			if (!pieces.isEmpty())
				return new Edit(Kind.QUOTE_CLOSES, place.at(), place.at() + 1, pieces, 0, false,
						text.substring(0, at) + '"' + text.substring(at));
		}
		return null;
	}

	private static List<Piece> pieces(Place place, RuleFrame behind, String text, int cut, int offset) {
		List<Piece> pieces = new ArrayList<>(
				List.of(new Piece(place.types().text, offset, offset + cut, text.substring(0, cut) + '"')));
		RuleFrame frame = behind;
		for (WrittenToken token : JourneyLexer.tokens(text.substring(cut), place.types())) {
			if (token.getType() == place.types().space) continue;
			boolean isFirst = pieces.size() == 1;
			boolean goesOn = !isFirst || frame.state().step(token.getType(), false) != null
					&& !frame.state().step(token.getType(), false).isClause();
			frame = goesOn ? frame.behind(token.getType(), place.at(), place.types()) : null;
			if (frame == null) return List.of();
			pieces.add(new Piece(token.getType(), offset + cut + token.start(), offset + cut + token.end(), null));
		}
		return pieces.size() > 1 && place.reads(frame, place.at() + 1) ? pieces : List.of();
	}
}
