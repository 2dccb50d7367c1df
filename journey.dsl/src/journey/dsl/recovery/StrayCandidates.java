package journey.dsl.recovery;

import java.util.List;
import java.util.Set;
import journey.dsl.recovery.Edit.Kind;

/**
 * What can only be set aside: signs and words that mean nothing here, and clauses that break off before they say
 * anything.
 */
final class StrayCandidates {
	/** Signs of other notations that can be left out without any loss. */
	private static final Set<String> SUPERFLUOUS = Set.of(":", "=", ";", "[", "]", "(", ")", "•", "*", "·", "-", "–");
	private static final double SUPERFLUOUS_SIGN = 0.8;
	private static final double SIGN = 1.0;
	private static final double WORD = 2.0;
	private static final double LINE = 3.0;
	private static final double BLOCK = 2.0;
	private static final double BROKEN_OFF = 1.7;
	private static final double BROKEN_OFF_AT_LINE_END = 1.0;
	private static final double EACH_MORE = 0.25;
	/** The more stands in a block, the less likely it is that all of it means nothing. */
	private static final double EACH_IN_BLOCK = 0.1;
	private static final double MOST_FOR_BLOCK = 4;
	private static final int FARTHEST = 12;

	private StrayCandidates() {}

	static void add(Place place, List<Edit> edits) {
		if (!place.isAtEnd()) stray(place, edits);
		brokenOff(place, edits);
	}

	private static void stray(Place place, List<Edit> edits) {
		TokenSequence words = place.words();
		int at = place.at();
		boolean isSign = !words.isWord(at) && !words.isText(at) && !words.isFigure(at);
		boolean isBrace = words.is(at, "{") || words.is(at, "}");
		boolean isSuperfluous = SUPERFLUOUS.contains(words.text(at));
		if (isSign && !isBrace)
			edits.add(new Edit(Kind.SIGN, at, at + 1, List.of(), isSuperfluous ? SUPERFLUOUS_SIGN : SIGN, isSuperfluous,
					null));
		else if (!isBrace) edits.add(place.without(Kind.STRAY, at, at + 1, WORD));
		int lineEnd = words.lineEndBeforeBlock(at);
		if (!isBrace && lineEnd > at + 1) edits.add(place.without(Kind.STRAY_LINE, at, lineEnd, LINE));
		int brace = at;
		while (brace < lineEnd && !words.is(brace, "{")) brace++;
		if (!words.is(brace, "{") || brace - at >= FARTHEST) return;
		int end = words.blockEnd(brace);
		edits.add(place.without(Kind.STRAY_BLOCK, at, end,
				BLOCK + Math.min(EACH_IN_BLOCK * (end - brace), MOST_FOR_BLOCK)));
	}

	/**
	 * The part of a clause that is being read, or the whole clause, up to a word that may stand in its place; that word
	 * may have been taken for a name.
	 */
	private static void brokenOff(Place place, List<Edit> edits) {
		if (place.before() == null || place.words().is(place.at() - 1, "}")) return;
		for (int from : new int[] {place.frame().part(), place.frame().clause()}) {
			if (from < place.earliest() || from >= place.at()) continue;
			// a clause that says enough stays, unless a keyword in it was taken for a name
			int last = place.isInClause()
					? Math.min(Math.max(place.words().lineEnd(place.at()), place.at()), place.at() + FARTHEST)
					: place.at() - 1;
			for (int until = from + 1; until <= last; until++) {
				boolean isLineStart = until == place.words().size()
						|| until <= place.at() && place.words().isLikelyClause(until);
				double price = (isLineStart ? BROKEN_OFF_AT_LINE_END : BROKEN_OFF)
						+ EACH_MORE * Math.abs(until - place.at());
				if (from != place.frame().part()) price += EACH_MORE;
				if (until == place.words().size() || place.reads(place.before().get(from), until))
					edits.add(place.without(Kind.BROKEN_OFF, from, until, price));
			}
			if (place.frame().part() == place.frame().clause()) return;
		}
	}
}
