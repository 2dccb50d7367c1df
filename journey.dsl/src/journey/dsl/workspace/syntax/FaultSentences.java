package journey.dsl.workspace.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.journey.Element;
import journey.dsl.conversion.ValueFault;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.messages.Nearest;
import journey.dsl.workspace.reading.LineIndex;
import org.eclipse.emf.ecore.EObject;

/** Says what is wrong with unreadable text to a person who is no programmer: what was met, what may stand there. */
final class FaultSentences {
	private static final int LISTED = 12;

	private final GrammarWords words;
	private final String text;
	private final LineIndex lines;

	FaultSentences(GrammarWords words, String text, LineIndex lines) {
		this.words = words;
		this.text = text;
		this.lines = lines;
	}

	Message about(Unreadable fault) {
		return switch (fault.cause()) {
			case VALUE -> ValueFault.message(fault.detail());
			case NAME_IS_KEYWORD -> Messages.SYNTAX.of("name-missing", wordBefore(fault.offset()), met(fault));
			case CHARACTERS -> characters(fault);
			case EXPECTED_TOKEN -> expectedToken(fault);
			case EXPECTED_RULE -> expectedRule(fault);
			case STRAY, LOST_NAME -> stray(fault);
		};
	}

	/** The word that was meant, if the fault begins with a mistyped one that may stand there. */
	Optional<String> suggestion(Unreadable fault) {
		String word = firstWord(fault.text());
		if (word.isEmpty()) return Optional.empty();
		Set<String> here = fault.cause() == Unreadable.Cause.EXPECTED_RULE ? words.of(fault.detail()) : words.inside(ruleOf(fault.place()));
		return Nearest.to(word, here).filter(near -> !near.equals(word));
	}

	/** Whether the fault begins with a word that is so near to one that may stand there that it deserves its own finding. */
	boolean isMistyped(Unreadable fault) {
		return firstWord(fault.text()).length() > 3 && suggestion(fault).isPresent();
	}

	private Message characters(Unreadable fault) {
		return fault.text().startsWith("/*") ? Messages.SYNTAX.of("comment-not-closed") : Messages.SYNTAX.of("long-text-not-closed");
	}

	private Message expectedToken(Unreadable fault) {
		String token = fault.detail();
		if (token.equals("RULE_STRING")) return isCurly(fault.text()) ? Messages.SYNTAX.of("curly-quotes") : Messages.SYNTAX.of("text-missing", wordBefore(fault.offset()));
		if (token.equals("'}'")) return missingBrace(fault);
		Optional<Message> figure = figure(token.replace("RULE_", ""));
		if (figure.isPresent()) return Messages.SYNTAX.of("figure-missing", wordBefore(fault.offset()), figure.get(), met(fault));
		return Messages.SYNTAX.of("word-missing", token.replace("'", ""), met(fault));
	}

	private Message missingBrace(Unreadable fault) {
		if (fault.text().startsWith("{")) return Messages.SYNTAX.of("brace-twice");
		String met = firstWord(fault.text());
		if (!met.isEmpty() && !words.beginsElement(met)) return stray(fault);
		int openAt = Math.max(fault.openAt(), 0);
		Matcher open = Pattern.compile("[\\p{L}-]+\\s+[^\\s{]+").matcher(text).region(openAt, text.length());
		String block = open.lookingAt() ? open.group() : "";
		int line = lines.line(openAt);
		if (fault.text().isEmpty()) return Messages.SYNTAX.of("brace-missing-at-end", block, line);
		return Messages.SYNTAX.of("brace-missing", met(fault), block, line);
	}

	private Message expectedRule(Unreadable fault) {
		String before = wordBefore(fault.offset());
		Set<String> here = words.of(fault.detail());
		if (isCurly(fault.text())) return Messages.SYNTAX.of("curly-quotes");
		if (fault.text().startsWith(":") || fault.text().startsWith("=")) return Messages.SYNTAX.of("no-colon", before, fault.text());
		if (fault.detail().equals("Unit")) return unit(fault, before);
		if (fault.detail().equals("Name") || fault.detail().equals("QualifiedName")) return name(fault, before);
		Optional<Message> figure = figure(fault.detail());
		if (figure.isPresent()) return Messages.SYNTAX.of("figure-missing", before, figure.get(), met(fault));
		if (fault.text().isEmpty() && !here.isEmpty()) return Messages.SYNTAX.of("one-of-missing", before, list(here));
		if (here.isEmpty()) return Messages.SYNTAX.of("not-here", met(fault), before);
		return suggestion(fault).map(near -> Messages.SYNTAX.of("not-one-of-near", met(fault), near, list(here)))
				.orElseGet(() -> Messages.SYNTAX.of("not-one-of", met(fault), before, list(here)));
	}

	/** A figure as people call it, by its rule in the grammar; empty for any other rule. */
	private static Optional<Message> figure(String rule) {
		String key = "figure." + rule.toLowerCase(Locale.ROOT);
		return Messages.SYNTAX.has(key) ? Optional.of(Messages.SYNTAX.of(key)) : Optional.empty();
	}

	private Message unit(Unreadable fault, String before) {
		Optional<String> near = suggestion(fault);
		if (near.isPresent()) return Messages.SYNTAX.of("unit-near", met(fault), near.get());
		return Messages.SYNTAX.of("unit-missing", before);
	}

	private Message name(Unreadable fault, String before) {
		boolean number = !fault.text().isEmpty() && Character.isDigit(fault.text().charAt(0));
		if (fault.text().startsWith("\"")) return Messages.SYNTAX.of("name-missing-title", before, fault.text());
		return number ? Messages.SYNTAX.of("name-number", fault.text(), before) : Messages.SYNTAX.of("name-missing", before, met(fault));
	}

	private Message stray(Unreadable fault) {
		String word = firstWord(fault.text());
		if (fault.text().equals("}")) return Messages.SYNTAX.of("brace-too-many");
		if (isCurly(fault.text())) return Messages.SYNTAX.of("curly-quotes");
		if (word.isEmpty()) return loose(fault);
		Message place = placeName(fault.place());
		Optional<String> near = suggestion(fault);
		if (near.isPresent()) return Messages.SYNTAX.of("stray-near", word, place, near.get());
		List<String> homes = words.homesOf(word);
		if (!homes.isEmpty()) return Messages.SYNTAX.of("stray-misplaced", word, place, list(homes));
		return Messages.SYNTAX.of("stray", word, place, list(words.inside(ruleOf(fault.place()))));
	}

	private Message loose(Unreadable fault) {
		String first = fault.text().substring(0, 1);
		if (first.equals(";")) return Messages.SYNTAX.of("no-semicolon");
		if (first.equals(":") || first.equals("=")) return Messages.SYNTAX.of("no-colon", wordBefore(fault.offset()), first);
		boolean value = first.equals("\"") || Character.isDigit(first.charAt(0)) || first.equals("-");
		String line = fault.text().lines().findFirst().orElse("");
		return value ? Messages.SYNTAX.of("stray-value", line, wordBefore(fault.offset())) : Messages.SYNTAX.of("stray-sign", line, placeName(fault.place()));
	}

	private static boolean isCurly(String text) {
		return !text.isEmpty() && "“”„‟«»‘’".indexOf(text.charAt(0)) >= 0;
	}

	private Object met(Unreadable fault) {
		return fault.text().isEmpty() ? Messages.SYNTAX.of("end-of-file") : "`" + fault.text().lines().findFirst().orElse("") + "`";
	}

	private static String firstWord(String text) {
		Matcher word = GrammarWords.WORD.matcher(text);
		return word.lookingAt() ? word.group() : "";
	}

	/** The word or sign before {@code offset}. */
	private String wordBefore(int offset) {
		String before = text.substring(0, Math.min(offset, text.length())).stripTrailing();
		Matcher last = Pattern.compile("(\"[^\"\\n]*\"|[\\p{L}\\p{M}\\p{N}_%-]+|\\S)$").matcher(before);
		return last.find() ? last.group() : "";
	}

	private static String ruleOf(EObject place) {
		return place == null ? "JourneyFile" : place.eClass().getName();
	}

	private Message placeName(EObject place) {
		return place instanceof Element element ? Messages.SYNTAX.of("a-place", keyword(element)) : Messages.SYNTAX.of("the-file");
	}

	private String keyword(EObject element) {
		Set<String> keywords = words.of(ruleOf(element));
		return keywords.isEmpty() ? element.eClass().getName() : keywords.iterator().next();
	}

	private static Object list(Iterable<String> words) {
		List<String> shown = new ArrayList<>();
		int more = 0;
		for (String word : words) {
			if (shown.size() < LISTED) shown.add("`" + word + "`");
			else more++;
		}
		String all = String.join(", ", shown);
		return more > 0 ? Messages.SYNTAX.of("and-more", all, more) : all;
	}
}
