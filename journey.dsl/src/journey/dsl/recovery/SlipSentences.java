package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Expectation.Form;

/** Says what is wrong to a person who is no programmer: what was met, what may stand there, the likeliest first. */
final class SlipSentences {
	private static final int LISTED = 12;

	private final Words words;
	private final Automata automata;
	private final String text;

	/**
	 * Where something was changed.
	 *
	 * @param error the number of the token that could not be read
	 * @param before what had been read before each token up to that one
	 * @param frame what had been read before the error
	 */
	record Place(Edit edit, int error, List<Frame> before, Frame frame) {}

	SlipSentences(Words words, Automata automata, String text) {
		this.words = words;
		this.automata = automata;
		this.text = text;
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
		while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && Character.isWhitespace(text.charAt(lineEnd))) lineEnd++;
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
			case COMMA -> written.isEmpty() ? Messages.SYNTAX.of("comma-missing", met(edit.from())) : Messages.SYNTAX.of("comma-instead", quoted(written));
			case NAME -> edit.right() == null ? Messages.SYNTAX.of("name-number", written, before) : Messages.SYNTAX.of("name-hyphen", written, edit.right());
			case NAME_OF_TITLE -> Messages.SYNTAX.of("name-quoted", before, edit.right(), written);
			case NAME_MISSING -> nameMissing(edit, before);
			case TWO_WORDS -> Messages.SYNTAX.of("name-two-words", written, edit.right());
			case QUOTES -> Messages.SYNTAX.of("text-quotes", before, edit.right());
			case QUOTE_OPENS -> Messages.SYNTAX.of("quote-opens", edit.right(), words.text(edit.from()));
			case QUOTE_CLOSES -> Messages.SYNTAX.of("text-not-closed");
			case KEYWORD_MISSING -> Messages.SYNTAX.of("word-missing", edit.right(), met(edit.from()));
			case BRACE_OPENS -> Messages.SYNTAX.of("brace-open-missing", head(place.frame().reader(automata.types().keyword("{"), automata.types())), words.text(edit.from()));
			case BRACE_CLOSES -> braceCloses(place);
			case BRACE_TOO_MANY -> edit.until() == place.error() && place.error() < words.size()
					? Messages.SYNTAX.of("brace-too-early", head(place.before().get(edit.from()).open()), head(place.error())) : Messages.SYNTAX.of("brace-too-many");
			case BRACE_TWICE -> Messages.SYNTAX.of("brace-twice");
			case OUTSIDE -> Messages.SYNTAX.of(edit.pieces().get(0).text().equals("stage") ? "outside-of-stage" : "outside-of-journey", head(edit.from()));
			case SIGN, STRAY, STRAY_LINE, STRAY_BLOCK -> stray(place);
			case BROKEN_OFF -> brokenOff(place);
		};
	}

	private Message word(Place place, String written) {
		Edit edit = place.edit();
		boolean isListed = place.frame().state().expected.stream().anyMatch(each -> each.form() == Form.LISTED && each.literal().equals(edit.right()));
		if (!isListed && place.frame().state().isBetweenClauses && !isPart(place.frame(), edit.right())) return Messages.SYNTAX.of("stray-near", written, placeName(place.frame()), edit.right());
		List<String> here = spellings(place.frame().state(), isListed);
		boolean isNear = edit.isSure() || !isListed;
		if (isNear) return Messages.SYNTAX.of("not-one-of-near", quoted(written), edit.right(), list(here));
		List<String> nearest = new ArrayList<>(here);
		nearest.remove(edit.right());
		nearest.add(0, edit.right());
		return Messages.SYNTAX.of("not-one-of", quoted(written), words.text(edit.from() - 1), list(nearest));
	}

	private static boolean isPart(Frame frame, String word) {
		return frame.state().expected.stream().filter(each -> each.spelling().equals(word)).anyMatch(each -> !frame.state().steps.get(each.type()).isClause());
	}

	private static List<String> spellings(State state, boolean isListed) {
		return state.expected.stream().filter(each -> each.form() == Form.LISTED || !isListed && each.form() == Form.KEYWORD).map(Expectation::spelling).distinct().toList();
	}

	private Message figure(Edit edit, String written) {
		String right = edit.right();
		String kind = right.matches("\\d{4}-.*") ? "date" : right.matches("\\d\\d:\\d\\d") ? "time" : right.matches("[A-Z]{3} .*") ? "money"
				: written.matches(".*\\d[,'’.]\\d.*") && !written.contains(right) ? "number" : right.endsWith("%") ? "percent" : "unit";
		return Messages.SYNTAX.of("figure-so." + kind, right, written);
	}

	private Message nameMissing(Edit edit, String before) {
		boolean hasTitle = words.isText(edit.from());
		if (hasTitle) return Messages.SYNTAX.of("name-missing-title", before, firstLine(words.text(edit.from())), edit.right() == null ? "a-name" : edit.right());
		return Messages.SYNTAX.of("name-missing", before, met(edit.from()));
	}

	private Message braceCloses(Place place) {
		Frame open = place.frame().open();
		int line = line(open.head() >= 0 && open.head() < words.size() ? words.start(open.head()) : 0);
		if (place.edit().from() >= words.size()) return Messages.SYNTAX.of("brace-missing-at-end", head(open), line);
		return Messages.SYNTAX.of("brace-missing", met(place.edit().from()), head(open), line);
	}

	private int line(int offset) {
		int line = 1;
		for (int at = 0; at < offset; at++) if (text.charAt(at) == '\n' || text.charAt(at) == '\r' && text.charAt(at + 1) != '\n') line++;
		return line;
	}

	/** The keyword and name of an element. */
	private String head(Frame frame) {
		return frame == null ? "" : head(frame.head());
	}

	private String head(int head) {
		if (head < 0 || head >= words.size()) return "";
		return words.isWord(head + 1) ? words.text(head) + " " + words.text(head + 1) : words.text(head);
	}

	private Message stray(Place place) {
		int at = place.edit().from();
		String met = firstLine(words.text(at));
		if (!words.isWord(at)) return loose(place, met);
		Message where = placeName(place.frame());
		int type = words.type(at);
		Set<String> starts = clausesWith(place.frame(), type);
		if (!starts.isEmpty()) return Messages.SYNTAX.of("stray-part", met, where, list(starts));
		Set<String> homes = automata.homes(type);
		if (!homes.isEmpty()) return Messages.SYNTAX.of("stray-misplaced", met, where, list(homes));
		return Messages.SYNTAX.of("stray", met, where, list(Likeness.nearestFirst(met, automata.inside(place.frame().open().state().element))));
	}

	/** The clauses of the open block that go on with this word. */
	private Set<String> clausesWith(Frame frame, int type) {
		return automata.clausesWith(frame.open().state().element, type);
	}

	private Message loose(Place place, String met) {
		int at = place.edit().from();
		String before = words.text(at - 1);
		if (met.equals(";")) return Messages.SYNTAX.of("no-semicolon");
		if (met.equals(":") || met.equals("=")) return Messages.SYNTAX.of("no-colon", before, met);
		if (met.equals("{")) return Messages.SYNTAX.of("brace-alone");
		if ("[]()<>".contains(met)) return Messages.SYNTAX.of("no-brackets", met);
		if ("-*•–—·".contains(met) && !words.isOnLineOfPrevious(at)) return Messages.SYNTAX.of("no-bullet", met);
		if ("“”„‟«»‘’'`".contains(met)) return Messages.SYNTAX.of("quote-alone", met);
		boolean isValue = words.isText(at) || words.isFigure(at);
		if (!isValue) return before.isEmpty() ? Messages.SYNTAX.of("stray-sign-first", met) : Messages.SYNTAX.of("stray-sign", met, before);
		return before.isEmpty() ? Messages.SYNTAX.of("stray-value-first", met) : Messages.SYNTAX.of("stray-value", met, before);
	}

	/** The number of the token before which something is missing. */
	private int met(Place place) {
		return Math.min(place.edit().until(), place.error());
	}

	private Message brokenOff(Place place) {
		int met = met(place);
		Frame frame = place.before().get(met);
		String before = words.text(met - 1);
		List<Expectation> expected = frame.state().expected;
		Optional<Expectation> figure = expected.stream().filter(each -> each.form() == Form.FIGURE).findFirst();
		if (frame.state().name != null && place.frame().state().expected.size() > 0 && figure.isEmpty()) return name(met, before);
		if (figure.isPresent()) return Messages.SYNTAX.of("figure-missing", before, figureName(figure.get()), met(met));
		if (expected.stream().anyMatch(each -> each.word().equals("Unit"))) return Messages.SYNTAX.of("unit-missing", before);
		if (expected.stream().anyMatch(each -> each.form() == Form.TEXT) && !frame.state().isBetweenClauses) return Messages.SYNTAX.of("text-missing", before);
		List<String> here = spellings(frame.state(), expected.stream().anyMatch(each -> each.form() == Form.LISTED));
		if (frame.state().isBetweenClauses || here.isEmpty()) return stray(new Place(new Edit(Kind.STRAY, met, met + 1, List.of(), 0, false, null), place.error(), place.before(), frame));
		if (here.size() == 1) return Messages.SYNTAX.of("word-missing", here.get(0), met(met));
		if (met >= words.size()) return Messages.SYNTAX.of("one-of-missing", before, list(here));
		boolean isKeywordBehind = automata.beginsClause(frame, words.type(met)) && !words.isOnLineOfPrevious(met);
		if (isKeywordBehind) return Messages.SYNTAX.of("one-of-missing", before, list(here));
		return Messages.SYNTAX.of("not-one-of", quoted(firstLine(words.text(met))), before, list(Likeness.nearestFirst(words.text(met), here)));
	}

	private Message name(int met, String before) {
		String text = firstLine(words.text(met));
		if (words.isText(met)) return Messages.SYNTAX.of("name-not-text", before, text);
		return words.isFigure(met) ? Messages.SYNTAX.of("name-number", text, before) : Messages.SYNTAX.of("name-missing", before, met(met));
	}

	private static Message figureName(Expectation figure) {
		return Messages.SYNTAX.of("figure." + figure.word().toLowerCase(Locale.ROOT));
	}

	private Object met(int number) {
		return number >= words.size() ? Messages.SYNTAX.of("end-of-file") : quoted(firstLine(words.text(number)));
	}

	private Message placeName(Frame frame) {
		String keyword = automata.keyword(frame.open().state().element);
		return keyword.isEmpty() ? Messages.SYNTAX.of("the-file") : Messages.SYNTAX.of("a-place", keyword);
	}

	private static String quoted(String words) {
		return "`" + words + "`";
	}

	private static String firstLine(String words) {
		return words.lines().findFirst().orElse("").strip();
	}

	private static Object list(Iterable<String> words) {
		List<String> shown = new ArrayList<>();
		int more = 0;
		for (String word : new LinkedHashSet<>(toList(words))) {
			if (shown.size() < LISTED) shown.add("`" + word + "`");
			else more++;
		}
		String all = String.join(", ", shown);
		return more > 0 ? Messages.SYNTAX.of("and-more", all, more) : all;
	}

	private static List<String> toList(Iterable<String> words) {
		List<String> list = new ArrayList<>();
		words.forEach(list::add);
		return list;
	}
}
