package journey.dsl.recovery;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.lexing.Oddity;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;
import journey.dsl.recovery.ExpectedToken.Form;

/**
 * Names that are written otherwise, or are missing: unfinished, of two words, in quotes, a title instead of a name; and
 * the commas between them.
 */
final class NameCandidates {
	private static final double UNFINISHED = 0.9;
	private static final double TITLE = 0.9;
	private static final double MISSING = 1.2;
	private static final double REFERENCE = 0.95;
	private static final double TWO_WORDS = 1.1;
	private static final double COMMA = 1.0;
	/** Behind a keyword that begins a line, and was hardly meant as a name. */
	private static final double ODD_COMMA = 2.5;
	private static final double OTHER_COMMA = 0.7;
	private static final List<String> COMMAS = List.of("and", "or", "und", "oder", "et", "&", "+", ";", "/", "|");

	private NameCandidates() {}

	static void add(Place place, List<Edit> edits) {
		boolean isNameExpected = place.frame().state().name != null;
		if (isNameExpected) {
			unfinished(place, edits);
			quoted(place, edits);
			missing(place, edits);
		}
		twoWords(place, edits);
		commas(place, edits);
	}

	/**
	 * Where the name of another element is missing, before the token or before a keyword that was taken for it: so the
	 * clause is known, if not what it names.
	 */
	static void addMissing(Place place, List<Edit> edits) {
		for (int at = place.at(); place.before() != null && at >= Math.max(place.earliest(), place.at() - 1); at--) {
			RuleFrame frame = at == place.at() ? place.frame() : place.before().get(at);
			boolean isBehindSign = place.words().is(at - 1, ",") || place.words().is(at - 1, ".");
			boolean mayBeMissing = expectsReference(frame) && !isBehindSign
					&& (at == place.at() || place.words().isLikelyClause(at));
			if (mayBeMissing && place.reads(frame.behind(place.types().id, at, place.types()), at))
				edits.add(place.nameMissing(at, REFERENCE));
		}
	}

	/** {@code sales-}, {@code a--b}, {@code 2b}: the name that it is without what is wrong about it. */
	private static void unfinished(Place place, List<Edit> edits) {
		Oddity oddity = place.words().token(place.at()).oddity();
		if (oddity != Oddity.NAME && oddity != Oddity.FIGURE) return;
		String name = place.text().replaceAll("\u00AD", "").replaceAll("[-\u2010-\u2013\u2212]+", "-").replaceAll("-$",
				"");
		if (oddity == Oddity.NAME) edits.add(place.instead(Kind.NAME, place.types().id, name, UNFINISHED, true, name));
		else if (place.text().matches("\\d+\\p{L}.*"))
			edits.add(place.instead(Kind.NAME, place.types().id, "_" + name, UNFINISHED, false, null));
	}

	/** The title of something that this text declares, or its name in quotes, where its name belongs. */
	private static void quoted(Place place, List<Edit> edits) {
		if (!place.words().isText(place.at()) || isHead(place)) return;
		String text = place.words().unquoted(place.at());
		String name = place.words().nameOfTitle(text);
		if (name == null && JourneyValueConverters.isName(Normalizer.normalize(text, Normalizer.Form.NFC))) name = text;
		if (name != null) edits.add(place.instead(Kind.NAME_OF_TITLE, place.types().id, name, TITLE, true, name));
	}

	private static boolean expectsReference(RuleFrame frame) {
		return frame.state().expected().stream().anyMatch(each -> each.form() == Form.NAME && !each.word().isEmpty());
	}

	/** Whether the name of an element itself is expected, and not that of another one. */
	private static boolean isHead(Place place) {
		return place.isInHead() && place.frame().state().expected().stream()
				.anyMatch(each -> each.form() == Form.NAME && each.word().isEmpty());
	}

	/**
	 * The name of an element that has a title or a block but no name; what its author would make of the title is
	 * proposed.
	 */
	private static void missing(Place place, List<Edit> edits) {
		if (!isHead(place) || place.words().isWord(place.at())) return;
		String name = place.words().isText(place.at()) ? slug(place.words().unquoted(place.at())) : "";
		edits.add(place.insert(Kind.NAME_MISSING, MISSING, false, name.isEmpty() ? null : name,
				place.missing(place.types().id, "")));
	}

	/** A name made of the words of a title. */
	static String slug(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String name = plain.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
				.replaceAll("^[-\\p{M}\\p{Nd}]+|-+$", "");
		return JourneyValueConverters.isName(name) ? name : "";
	}

	/**
	 * A name of several words in a head: with a title behind it, the one that others use or all with hyphens between;
	 * without one, they are the title.
	 */
	private static void twoWords(Place place, List<Edit> edits) {
		TokenSequence words = place.words();
		int first = place.at() - 1;
		if (place.before() == null || first < place.earliest() || !words.isWord(place.at()) || !words.isWord(first))
			return;
		int until = place.at();
		while (until < words.size() && words.isWord(until) && words.isOnLineOfPrevious(until)) until++;
		titleOfOther(place, first, until, edits);
		boolean isHead = place.isInHead() && first == place.frame().head() + 1;
		if (isHead && words.isLikelyElement(first)) edits.add(place.nameMissing(first, REFERENCE));
		if (!isHead || !words.isText(until) && !words.is(until, "{")) return;
		String written = words.text(first, until).replaceAll("\\s+", " ");
		String used = words.mention(first, first, until);
		for (int at = until - 1; used == null && words.isText(until) && at > first; at--)
			used = words.mention(at, first, until);
		Piece name = place.over(first, until, place.types().id,
				used == null ? words.isText(until) ? written.replace(' ', '-') : slug(written) : used);
		if (words.isText(until)) {
			edits.add(new Edit(Kind.TWO_WORDS, first, until, List.of(name), TWO_WORDS, true, name.text()));
			return;
		}
		String title = '"' + (used == null ? written : written.substring(words.text(first).length()).strip()) + '"';
		Piece text = new Piece(place.types().text, name.end(), name.end(), title);
		if (!name.text().isEmpty())
			edits.add(new Edit(Kind.TWO_WORDS, first, until, List.of(name, text), TWO_WORDS, true,
					name.text() + " " + title));
	}

	/** The title of something that this text declares, without quotes, where its name belongs. */
	private static void titleOfOther(Place place, int first, int last, List<Edit> edits) {
		if (!expectsReference(place.before().get(first))) return;
		for (int until = last; until > place.at(); until--) {
			String name = place.words().nameOfTitle(place.words().text(first, until).replaceAll("\\s+", " "));
			if (name != null)
				edits.add(new Edit(Kind.NAME_OF_TITLE, first, until,
						List.of(place.over(first, until, place.types().id, name)), TITLE, true, name));
		}
	}

	/**
	 * A word on a line of its own that nobody has declared was hardly meant as one more item, nor was a keyword before
	 * it as the last one.
	 */
	private static boolean isOddItem(Place place) {
		TokenSequence words = place.words();
		boolean isNewWord = words.isWord(place.at()) && !words.isOnLineOfPrevious(place.at())
				&& words.mention(place.at(), place.at(), place.at() + 1) == null;
		return isNewWord || words.isLikelyClause(place.at() - 1);
	}

	private static void commas(Place place, List<Edit> edits) {
		int comma = place.types().keyword(",");
		RuleFrame behind = place.behind(comma);
		if (behind == null) return;
		if (place.reads(behind, place.at()))
			edits.add(place.insert(Kind.COMMA, isOddItem(place) ? ODD_COMMA : COMMA, true, ",",
					place.missing(comma, ",")));
		boolean isOther = COMMAS.contains(place.text().toLowerCase(Locale.ROOT));
		if (isOther && place.reads(behind, place.at() + 1))
			edits.add(place.instead(Kind.COMMA, comma, ",", OTHER_COMMA, true, ","));
	}
}
