package journey.dsl.recovery;

import static journey.dsl.recovery.SlipWords.firstLine;
import static journey.dsl.recovery.SlipWords.list;

import java.util.Set;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;

/** Says of words, values and signs that begin nothing why they do not, and where they could. */
final class StraySentences {
	private final TokenSequence words;
	private final Automata automata;
	private final SlipWords said;

	StraySentences(TokenSequence words, Automata automata, SlipWords said) {
		this.words = words;
		this.automata = automata;
		this.said = said;
	}

	/** What is wrong with the token of that number, where {@code frame} has been read. */
	Message about(int at, RuleFrame frame) {
		String met = firstLine(words.text(at));
		if (!words.isWord(at)) return loose(at, met);
		Message where = said.placeName(frame);
		int type = words.type(at);
		Set<String> starts = clausesWith(frame, type);
		if (!starts.isEmpty()) return Messages.SYNTAX.of("stray-part", met, where, list(starts));
		Set<String> homes = automata.homes(type);
		if (homes.contains(automata.keyword(frame.open().state().element)))
			return Messages.SYNTAX.of("stray-between", met);
		if (!homes.isEmpty()) return Messages.SYNTAX.of("stray-misplaced", met, where, list(homes));
		return Messages.SYNTAX.of("stray", met, where,
				list(Likeness.nearestFirst(met, automata.inside(frame.open().state().element))));
	}

	/** The clauses of the open block that go on with this word. */
	private Set<String> clausesWith(RuleFrame frame, int type) {
		return automata.clausesWith(frame.open().state().element, type);
	}

	private Message loose(int at, String met) {
		String before = words.text(at - 1);
		if (met.equals(";")) return Messages.SYNTAX.of("no-semicolon");
		if (!before.isEmpty() && (met.equals(":") || met.equals("=")))
			return Messages.SYNTAX.of("no-colon", before, met);
		if (met.equals("{")) return Messages.SYNTAX.of("brace-alone");
		if ("[]()<>".contains(met)) return Messages.SYNTAX.of("no-brackets", met);
		if ("-*•–—·".contains(met) && !words.isOnLineOfPrevious(at)) return Messages.SYNTAX.of("no-bullet", met);
		if ("“”„‟«»‘’'`".contains(met)) return Messages.SYNTAX.of("quote-alone", met);
		boolean isValue = words.isText(at) || words.isFigure(at);
		if (!isValue)
			return before.isEmpty() ? Messages.SYNTAX.of("stray-sign-first", met)
					: Messages.SYNTAX.of("stray-sign", met, before);
		return before.isEmpty() ? Messages.SYNTAX.of("stray-value-first", met)
				: Messages.SYNTAX.of("stray-value", met, before);
	}
}
