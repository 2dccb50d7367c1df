package journey.dsl.recovery;

import static journey.dsl.recovery.SlipWords.firstLine;
import static journey.dsl.recovery.SlipWords.list;
import static journey.dsl.recovery.SlipWords.quoted;
import static journey.dsl.recovery.SlipWords.spellings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.ExpectedToken.Form;

/** Says what is missing where a clause breaks off. */
final class BrokenOffSentences {
	private final TokenSequence words;
	private final Automata automata;
	private final SlipWords said;
	private final StraySentences strays;

	BrokenOffSentences(TokenSequence words, Automata automata, SlipWords said, StraySentences strays) {
		this.words = words;
		this.automata = automata;
		this.said = said;
		this.strays = strays;
	}

	/** What is missing before the token of that number, where {@code frame} has been read. */
	Message about(int met, RuleFrame frame) {
		String before = words.text(met - 1);
		List<ExpectedToken> expected = frame.state().expected();
		Optional<ExpectedToken> figure = expected.stream().filter(each -> each.form() == Form.FIGURE).findFirst();
		if (frame.state().name != null && figure.isEmpty()) return name(met, before);
		if (figure.isPresent())
			return Messages.SYNTAX.of("figure-missing", before, figureName(figure.get()), said.met(met));
		if (expected.stream().anyMatch(each -> each.word().equals("Unit")))
			return Messages.SYNTAX.of("unit-missing", before);
		if (expected.stream().anyMatch(each -> each.form() == Form.TEXT) && !frame.state().isBetweenClauses())
			return Messages.SYNTAX.of("text-missing", before);
		List<String> here = spellings(frame.state(), expected.stream().anyMatch(each -> each.form() == Form.LISTED));
		if (frame.state().isBetweenClauses() || here.isEmpty()) return strays.about(met, frame);
		if (here.size() == 1) return Messages.SYNTAX.of("word-missing", here.get(0), said.met(met));
		if (met >= words.size()) return Messages.SYNTAX.of("one-of-missing", before, list(here));
		boolean isKeywordBehind = automata.beginsClause(frame, words.type(met)) && !words.isOnLineOfPrevious(met);
		if (isKeywordBehind) return Messages.SYNTAX.of("one-of-missing", before, list(here));
		return Messages.SYNTAX.of("not-one-of", quoted(firstLine(words.text(met))), before,
				list(Likeness.nearestFirst(words.text(met), here)));
	}

	private Message name(int met, String before) {
		String text = firstLine(words.text(met));
		if (words.isText(met)) return Messages.SYNTAX.of("name-not-text", before, text);
		return words.isFigure(met) ? Messages.SYNTAX.of("name-number", text, before)
				: Messages.SYNTAX.of("name-missing", before, said.met(met));
	}

	private static Message figureName(ExpectedToken figure) {
		return Messages.SYNTAX.of("figure." + figure.word().toLowerCase(Locale.ROOT));
	}
}
