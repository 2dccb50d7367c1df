package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Slip.Mend;

/** What is wrong with one text: one slip for each fault, whatever it took to read on behind it. */
final class Slips {
	private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*");
	/** Words of prose, which leave others between them that happen to be readable. */
	private static final Set<Kind> STRAYS = EnumSet.of(Kind.STRAY, Kind.STRAY_LINE, Kind.STRAY_BLOCK, Kind.SIGN);
	/** Farther apart, two of them on one line are two faults. */
	private static final int NEAR = 15;
	/** Changes after which nobody knows what the words were, by which others may call something. */
	private static final Set<Kind> LOSING = EnumSet.of(Kind.TWO_WORDS, Kind.NAME, Kind.NAME_MISSING, Kind.QUOTES,
			Kind.QUOTE_CLOSES);
	private static final String OPENING = "[(<";
	private static final String CLOSING = "])>";

	private final TokenSequence words;
	private final String text;
	private final SlipSentences sentences;
	private final Mends mends;
	private final List<Slip> slips = new ArrayList<>();
	private final Map<Integer, String> meant = new HashMap<>();
	private final Set<String> lostNames = new HashSet<>();
	private Edit last;
	private boolean isNew;

	Slips(TokenSequence words, Automata automata, String text) {
		this.words = words;
		this.text = text;
		sentences = new SlipSentences(words, automata, text);
		mends = new Mends(words, text);
	}

	boolean isEmpty() {
		return slips.isEmpty();
	}

	List<Slip> all() {
		slips.sort(Comparator.comparingInt(Slip::offset));
		return List.copyOf(slips);
	}

	Map<Integer, String> meant() {
		return Map.copyOf(meant);
	}

	Set<String> lostNames() {
		return Set.copyOf(lostNames);
	}

	/** From here on, reading goes on from another place. */
	void begin() {
		isNew = true;
	}

	/**
	 * Notes a change.
	 *
	 * @param error the number of the token that could not be read
	 * @param before what had been read before each token up to that one
	 */
	void add(Edit edit, int error, List<RuleFrame> before, RuleFrame frame) {
		remember(edit);
		if (!follows(edit)) {
			SlipSentences.Place place = new SlipSentences.Place(edit, error, before, frame);
			int[] at = sentences.at(place);
			slips.add(new Slip(sentences.about(place), at[0], at[1], edit.isSure(), words.start(edit.from()), end(edit),
					mends.of(edit, frame)));
		} else if (!edit.isSure() || edit.until() > edit.from()) {
			Slip slip = slips.remove(slips.size() - 1);
			int until = Math.max(slip.until(), end(edit));
			boolean isRest = isSetAside(last) && isSetAside(edit) && last.until() == edit.from();
			List<Mend> without = isRest ? mends.without(slip.from(), until) : List.of();
			slips.add(new Slip(slip.message(), slip.offset(), slip.length(), slip.isSure() && edit.isSure(),
					slip.from(), until, without));
		}
		last = edit;
		isNew = false;
	}

	private int end(Edit edit) {
		return words.endOf(Math.max(edit.until() - 1, edit.from()));
	}

	private static boolean isSetAside(Edit edit) {
		return edit.pieces().isEmpty();
	}

	/** Whether a change belongs to the slip before it: it came of the same place, or nothing could be read between. */
	private boolean follows(Edit edit) {
		if (last == null || slips.isEmpty()) return false;
		if (edit.kind() == Kind.SIGN && last.kind() == Kind.SIGN && (isPair(edit) || last.until() == edit.from()))
			return true;
		if (edit.isSure() && (last.isSure() || isNew) || last.isSure() && last.until() < edit.from()) return false;
		boolean isSameLine = words.areOnOneLine(last.until() - 1, edit.from());
		boolean isAtEnd = edit.from() >= words.size() && !isNew;
		boolean isProse = STRAYS.contains(last.kind()) && STRAYS.contains(edit.kind())
				&& edit.from() - last.until() < NEAR;
		return isAtEnd || isSameLine && (!isNew || isProse || last.until() == edit.from());
	}

	private boolean isPair(Edit closing) {
		int kind = CLOSING.indexOf(words.text(closing.from()));
		return kind >= 0 && words.text(last.from()).equals(OPENING.substring(kind, kind + 1));
	}

	private void remember(Edit edit) {
		for (Edit.Piece piece : edit.pieces()) {
			boolean isOther = piece.text() != null
					&& (edit.kind() == Kind.NAME || edit.kind() == Kind.NAME_OF_TITLE || edit.kind() == Kind.TWO_WORDS);
			if (!isOther) continue;
			meant.put(piece.start(), piece.text());
			if (edit.kind() != Kind.NAME_OF_TITLE) lostNames.add(piece.text());
		}
		if (isSetAside(edit) || LOSING.contains(edit.kind())) lose(words.text(edit.from(), edit.until()));
	}

	private void lose(String unread) {
		Matcher word = WORD.matcher(unread);
		while (word.find()) lostNames.add(word.group());
	}

	/** What is wrong with tokens by themselves, apart from those that are read otherwise anyway. */
	void addOddities(List<WrittenToken> tokens, List<Edit> edits) {
		Set<WrittenToken> changed = new HashSet<>();
		for (Edit edit : edits) for (int at = edit.from(); at < edit.until(); at++) changed.add(words.token(at));
		for (WrittenToken token : tokens) if (!changed.contains(token)) oddity(token);
	}

	private void oddity(WrittenToken token) {
		String written = text.substring(token.start(), token.end());
		int first = written.lines().findFirst().orElse("").stripTrailing().length();
		switch (token.oddity()) {
			case UNCLOSED_COMMENT ->
				add(token, first, false, Messages.SYNTAX.of("comment-not-closed"), new Mend(token.end(), 0, " */"));
			case UNCLOSED_LONG_TEXT -> add(token, first, false, Messages.SYNTAX.of("long-text-not-closed"),
					new Mend(token.end(), 0, "\"\"\""));
			case UNCLOSED_TEXT ->
				add(token, first, false, Messages.SYNTAX.of("text-not-closed"), new Mend(token.end(), 0, "\""));
			case OTHER_QUOTES -> add(token, first, true,
					Messages.SYNTAX.of("other-quotes", Rewriting.straight(written), written.substring(0, 1)),
					new Mend(token.start(), written.length(), Rewriting.straight(written)));
			case FOREIGN_COMMENT ->
				add(token, first, true, Messages.SYNTAX.of("foreign-comment", marks(written)), remark(token, written));
			case CONFLICT -> add(token, first, false, Messages.SYNTAX.of("conflict"), null);
			case CONFLICT_REST -> lose(written);
			default -> {
			}
		}
		if (token.oddity() == Oddity.UNCLOSED_COMMENT || token.oddity() == Oddity.UNCLOSED_TEXT) lose(written);
	}

	private static String marks(String remark) {
		return remark.startsWith("<!--") ? "<!--" : remark.startsWith("#") ? "#" : remark.substring(0, 2);
	}

	private static Mend remark(WrittenToken token, String written) {
		String inner = written.replaceAll("^(<!--|#+|--|%%)\\s*|\\s*-->$", "");
		String remark = inner.indexOf('\n') < 0 && !written.startsWith("<!--") ? "// " + inner
				: "/* " + inner.replace("*/", "* /") + " */";
		return new Mend(token.start(), written.length(), remark.stripTrailing());
	}

	private void add(WrittenToken token, int length, boolean isSure, Message message, Mend mend) {
		slips.add(new Slip(message, token.start(), length, isSure, token.start(), token.end(),
				mend == null ? List.of() : List.of(mend)));
	}
}
