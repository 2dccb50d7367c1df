package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;
import journey.dsl.recovery.ExpectedToken.Form;

/**
 * Words that stand for a word of the language: mistyped, written as several or as one, of another notation, or left
 * out.
 */
final class WordCandidates {
	private static final int LONGEST_PHRASE = 4;
	private static final double JOINED = 0.8;
	private static final double SPLIT = 0.7;
	private static final double MISSING = 1.3;
	private static final double NAME = 0.3;
	private static final List<String> MOODS = List.of("very-negative", "negative", "neutral", "positive",
			"very-positive");

	private final Place place;
	private final TokenSequence words;
	private final TokenTypes types;
	private final List<Edit> edits;

	private WordCandidates(Place place, List<Edit> edits) {
		this.place = place;
		words = place.words();
		types = place.types();
		this.edits = edits;
	}

	static void add(Place place, List<Edit> edits) {
		WordCandidates candidates = new WordCandidates(place, edits);
		boolean isSign = place.types().isHidden(place.words().type(place.at())) && !place.words().isFigure(place.at());
		if (place.words().isWord(place.at()) || isSign) {
			candidates.word(place.text());
			candidates.phrase();
		}
		if (place.words().isText(place.at())) candidates.word(place.words().unquoted(place.at()));
		if (place.words().isWord(place.at())) {
			candidates.joined();
			candidates.split();
		}
		candidates.mood();
		if (place.isInClause() || place.isInHead()) candidates.missing();
	}

	/** The words that may stand here and are like the written one, with their prices. */
	static Map<ExpectedToken, Double> like(String written, RuleFrame frame) {
		Map<ExpectedToken, Double> like = new LinkedHashMap<>();
		for (ExpectedToken expected : Place.expected(frame)) {
			if (expected.form() != Form.KEYWORD && expected.form() != Form.LISTED) continue;
			double price = Likeness.price(written, expected.spelling());
			if (price < Likeness.NONE) like.put(expected, price);
		}
		return like;
	}

	private void word(String written) {
		Map<ExpectedToken, Double> like = like(written, place.frame());
		double best = like.values().stream().min(Double::compare).orElse(Likeness.NONE);
		long equals = like.entrySet().stream().filter(each -> each.getValue() <= best).map(each -> each.getKey().type())
				.distinct().count();
		like.forEach((word, price) -> {
			boolean isSure = price <= best && equals == 1 && !isOneOfSeveralMeanings(written, word);
			edits.add(place.instead(word.word().equals("Unit") ? Kind.UNIT : Kind.WORD, word.type(), word.spelling(),
					price, isSure, word.spelling()));
		});
	}

	/**
	 * What feels like this and what is likely cannot be told from a word of somebody's own, nor what an arrow leads to.
	 */
	private static boolean isOneOfSeveralMeanings(String written, ExpectedToken word) {
		return word.form() == Form.LISTED && !word.word().equals("Unit") && Likeness.isAlias(written, word.spelling())
				|| !Character.isLetter(written.codePointAt(0));
	}

	/** {@code make or break}, {@code on critical path}, {@code hand off}. */
	private void joined() {
		StringBuilder phrase = new StringBuilder(place.text());
		for (int until = place.at() + 1; until < place.at() + LONGEST_PHRASE && words.isWord(until)
				&& words.isOnLineOfPrevious(until); until++) {
			phrase.append('-').append(words.text(until));
			for (Map.Entry<ExpectedToken, Double> each : like(phrase.toString(), place.frame()).entrySet()) {
				if (each.getValue() > Likeness.SAME) continue;
				Piece piece = place.over(place.at(), until + 1, each.getKey().type(), each.getKey().spelling());
				edits.add(new Edit(Kind.JOIN, place.at(), until + 1, List.of(piece), JOINED, true,
						each.getKey().spelling()));
			}
		}
	}

	/** {@code >=}, {@code minimum}: several keywords. */
	private void phrase() {
		for (String phrase : Likeness.phrasesOf(place.text())) pieces(phrase.split(" "), false, Likeness.ALIAS);
	}

	/** {@code set-by}, {@code at-most}: a keyword that goes on with others. */
	private void split() {
		String[] parts = place.text().split("-");
		if (parts.length >= 2) pieces(parts, true, SPLIT);
	}

	private void pieces(String[] parts, boolean isSure, double price) {
		List<Piece> pieces = new ArrayList<>();
		RuleFrame frame = place.frame();
		int start = words.start(place.at());
		int end = words.endOf(place.at());
		for (String part : parts) {
			int type = types.keyword(part);
			frame = type > 0 && frame != null ? frame.behind(type, place.at(), types) : null;
			if (frame == null) return;
			pieces.add(new Piece(type, pieces.isEmpty() ? start : end, end, part));
		}
		edits.add(new Edit(Kind.SPLIT, place.at(), place.at() + 1, pieces, price, isSure, String.join(" ", parts)));
	}

	/** Feelings as numbers: from −2 to 2, or from 1 to 5 where they are more than that. */
	private void mood() {
		boolean isMood = words.isFigure(place.at())
				&& place.expected().stream().anyMatch(each -> each.word().equals("Mood"));
		if (!isMood || !place.text().matches("-?[0-2]|[3-5]")) return;
		int value = Integer.parseInt(place.text());
		String mood = MOODS.get(value > 2 ? value - 1 : value + 2);
		edits.add(place.instead(Kind.WORD, types.keyword(mood), mood, 1, false, mood));
	}

	/** Whether the head that is being read has that part already. */
	private boolean isSaid(ExpectedToken part) {
		for (int at = place.frame().head(); at < place.at(); at++) if (words.type(at) == part.type()) return true;
		return false;
	}

	/**
	 * The keywords that lead from here to the token, where no other ones do; a name that has to stand between is not
	 * known.
	 */
	private void missing() {
		for (ExpectedToken first : place.frame().state().expected()) {
			if (first.form() != Form.KEYWORD || place.isInHead() && isSaid(first)) continue;
			List<Piece> pieces = new ArrayList<>();
			ExpectedToken keyword = first;
			RuleFrame frame = place.frame();
			while (keyword != null && pieces.size() < LONGEST_PHRASE) {
				pieces.add(place.missing(keyword.type(), keyword.word()));
				frame = frame.behind(keyword.type(), place.at(), types);
				if (frame == null) break;
				if (place.reads(frame, place.at())) {
					String phrase = String.join(" ", pieces.stream().map(Piece::text).toList());
					boolean isOnly = place.frame().state().expected().size() == 1;
					edits.add(place.insert(Kind.KEYWORD_MISSING, MISSING + 0.2 * (pieces.size() - 1), isOnly, phrase,
							pieces.toArray(Piece[]::new)));
					break;
				}
				if (frame.state().name != null) {
					pieces.add(place.missing(types.id, ""));
					frame = frame.behind(types.id, place.at(), types);
					boolean isBlock = words.is(place.at(), "{") && place.reads(frame, place.at());
					if (isBlock)
						edits.add(place.insert(Kind.KEYWORD_MISSING, MISSING + NAME, false, keyword.word(),
								pieces.toArray(Piece[]::new)));
					break;
				}
				List<ExpectedToken> next = frame.state().expected().stream().filter(each -> each.form() == Form.KEYWORD)
						.toList();
				keyword = next.size() == 1 && !frame.state().isBetweenClauses() ? next.get(0) : null;
			}
		}
	}
}
