package journey.dsl.recovery;

import static journey.dsl.recovery.SlipWords.firstLine;
import static journey.dsl.recovery.SlipWords.list;
import static journey.dsl.recovery.SlipWords.quoted;
import static journey.dsl.recovery.SlipWords.spellings;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.ExpectedToken.Form;

/** Says what is wrong to a person who is no programmer: what was met, what may stand there, the likeliest first. */
final class SlipSentences {
	private final TokenSequence words;
	private final Automata automata;
	private final String text;
	private final SlipWords said;
	private final StraySentences strays;
	private final BrokenOffSentences brokenOff;

	/**
	 * Where something was changed.
	 *
	 * @param error the number of the token that could not be read
	 * @param before what had been read before each token up to that one
	 * @param frame what had been read before the error
	 */
	record Place(Edit edit, int error, List<RuleFrame> before, RuleFrame frame) {}

	SlipSentences(TokenSequence words, Automata automata, String text) {
		this.words = words;
		this.automata = automata;
		this.text = text;
		said = new SlipWords(words, automata);
		strays = new StraySentences(words, automata, said);
		brokenOff = new BrokenOffSentences(words, automata, said, strays);
	}

	/** What to point at: an offset and a length. */
	int[] at(Place place) {
		Edit edit = place.edit();
		int number = edit.kind() == Kind.BROKEN_OFF ? met(place) : edit.from();
		if (number >= words.size()) return new int[] {end(edit.kind() == Kind.BRACE_CLOSES), 0};
		boolean isWhole = edit.kind() != Kind.BROKEN_OFF && edit.until() > edit.from() && !edit.pieces().isEmpty();
		int end = isWhole ? words.endOf(edit.until() - 1) : words.endOf(number);
		String first = text.substring(words.start(number), end).lines().findFirst().orElse("").stripTrailing();
		return new int[] {words.start(number), first.length()};
	}

	/** Behind the last word; where a brace belongs there, on the next line, if there is one. */
	private int end(boolean isBrace) {
		int end = words.endOf(words.size() - 1);
		int lineEnd = end;
		while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && Character.isWhitespace(text.charAt(lineEnd)))
			lineEnd++;
		return isBrace && lineEnd < text.length() && text.charAt(lineEnd) == '\n' ? lineEnd + 1 : end;
	}

	Message about(Place place) {
		Edit edit = place.edit();
		String written = firstLine(words.text(edit.from(), edit.until()));
		String before = words.text(edit.from() - 1);
		return switch (edit.kind()) {
			case WORD -> word(place, written);
			case UNIT -> Messages.SYNTAX.of("unit-near", quoted(written), edit.right());
			case SPLIT, JOIN -> Messages.SYNTAX.of("word-so", edit.right(), written);
			case FIGURE -> figure(edit, written);
			case COMMA -> written.isEmpty() ? Messages.SYNTAX.of("comma-missing", said.met(edit.from()))
					: Messages.SYNTAX.of("comma-instead", quoted(written));
			case NAME -> edit.right() == null ? Messages.SYNTAX.of("name-number", written, before)
					: Messages.SYNTAX.of("name-hyphen", written, edit.right());
			case NAME_OF_TITLE -> Messages.SYNTAX.of("name-quoted", before, edit.right(), written);
			case NAME_MISSING -> nameMissing(edit, before);
			case TWO_WORDS -> Messages.SYNTAX.of("name-two-words", written, edit.right());
			case QUOTES -> Messages.SYNTAX.of("text-quotes", before, edit.right());
			case QUOTE_OPENS -> Messages.SYNTAX.of("quote-opens", edit.right(), words.text(edit.from()));
			case QUOTE_CLOSES -> Messages.SYNTAX.of("text-not-closed");
			case KEYWORD_MISSING -> Messages.SYNTAX.of("word-missing", edit.right(), said.met(edit.from()));
			case BRACE_OPENS -> Messages.SYNTAX.of("brace-open-missing",
					said.head(place.frame().reader(automata.types().keyword("{"), automata.types())),
					words.text(edit.from()));
			case BRACE_CLOSES -> braceCloses(place);
			case BRACE_TOO_MANY -> edit.until() == place.error() && place.error() < words.size()
					? Messages.SYNTAX.of("brace-too-early", said.head(place.before().get(edit.from()).open()),
							said.head(place.error()))
					: Messages.SYNTAX.of("brace-too-many");
			case BRACE_TWICE -> Messages.SYNTAX.of("brace-twice");
			case OUTSIDE -> Messages.SYNTAX.of(
					edit.pieces().get(0).text().equals("stage") ? "outside-of-stage" : "outside-of-journey",
					said.head(edit.from()));
			case SIGN, STRAY, STRAY_LINE, STRAY_BLOCK -> strays.about(edit.from(), place.frame());
			case BROKEN_OFF -> brokenOff.about(met(place), place.before().get(met(place)));
		};
	}

	private Message word(Place place, String written) {
		Edit edit = place.edit();
		RuleFrame reader = place.frame().reader(edit.pieces().get(0).type(), automata.types());
		boolean isListed = reader.state().expected().stream()
				.anyMatch(each -> each.form() == Form.LISTED && each.literal().equals(edit.right()));
		if (!isListed && reader.state().isBetweenClauses() && !isPart(reader, edit.right()))
			return Messages.SYNTAX.of("stray-near", written, said.placeName(reader), edit.right());
		List<String> here = spellings(reader.state(), isListed);
		boolean isNear = edit.isSure() || !isListed;
		if (isNear) return Messages.SYNTAX.of("not-one-of-near", quoted(written), edit.right(), list(here));
		List<String> nearest = new ArrayList<>(here);
		nearest.remove(edit.right());
		nearest.add(0, edit.right());
		return Messages.SYNTAX.of("not-one-of", quoted(written), words.text(edit.from() - 1), list(nearest));
	}

	private static boolean isPart(RuleFrame frame, String word) {
		return frame.state().expected().stream().filter(each -> each.spelling().equals(word))
				.anyMatch(each -> !frame.state().step(each.type(), false).isClause());
	}

	private Message figure(Edit edit, String written) {
		String right = edit.right();
		String kind = right.matches("\\d{4}-.*") ? "date"
				: right.matches("\\d\\d:\\d\\d") ? "time" : right.matches("[A-Z]{3} .*") ? "money"
						: written.matches(".*\\d[,'’.]\\d.*") && !written.contains(right) ? "number"
								: right.endsWith("%") ? "percent" : "unit";
		return Messages.SYNTAX.of("figure-so." + kind, right, written);
	}

	private Message nameMissing(Edit edit, String before) {
		boolean hasTitle = words.isText(edit.from());
		if (hasTitle)
			return Messages.SYNTAX.of("name-missing-title", before, firstLine(words.text(edit.from())),
					edit.right() == null ? "a-name" : edit.right());
		return Messages.SYNTAX.of("name-missing", before, said.met(edit.from()));
	}

	private Message braceCloses(Place place) {
		RuleFrame open = place.frame().open();
		int line = line(words.has(open.head()) ? words.start(open.head()) : 0);
		if (place.edit().from() >= words.size())
			return Messages.SYNTAX.of("brace-missing-at-end", said.head(open), line);
		return Messages.SYNTAX.of("brace-missing", said.met(place.edit().from()), said.head(open), line);
	}

	private int line(int offset) {
		int line = 1;
		for (int at = 0; at < offset; at++)
			if (text.charAt(at) == '\n' || text.charAt(at) == '\r' && text.charAt(at + 1) != '\n') line++;
		return line;
	}

	/** The number of the token before which something is missing. */
	private int met(Place place) {
		return Math.min(place.edit().until(), place.error());
	}
}
