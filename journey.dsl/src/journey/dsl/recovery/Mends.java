package journey.dsl.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.ExpectedToken.Form;
import journey.dsl.recovery.Slip.Mend;

/** How a text is written so that it reads as it was understood. */
final class Mends {
	private static final int MOST_CHOICES = 5;

	private final TokenSequence words;
	private final String text;

	Mends(TokenSequence words, String text) {
		this.words = words;
		this.text = text;
	}

	List<Mend> of(Edit edit, RuleFrame frame) {
		boolean isInserted = edit.from() == edit.until();
		List<String> choices = choices(edit, frame);
		if (!choices.isEmpty()) return choices.stream().map(choice -> instead(edit, choice)).toList();
		if (edit.kind() == Kind.BRACE_CLOSES) return List.of(closing(edit, frame));
		if (edit.right() == null)
			return edit.kind() == Kind.BROKEN_OFF || !edit.pieces().isEmpty() ? List.of()
					: without(words.start(edit.from()), words.endOf(edit.until() - 1));
		if (!isInserted) return List.of(instead(edit, edit.right()));
		int offset = words.endOf(edit.from() - 1);
		return List.of(new Mend(offset, 0, edit.right().equals(",") ? "," : " " + edit.right()));
	}

	private Mend instead(Edit edit, String text) {
		return new Mend(words.start(edit.from()), words.endOf(edit.until() - 1) - words.start(edit.from()), text);
	}

	/**
	 * Where one word of a list was meant and nobody is sure which: those that it may be, the likeliest first. Empty
	 * elsewhere.
	 */
	private List<String> choices(Edit edit, RuleFrame frame) {
		boolean isWord = edit.kind() == Kind.WORD || edit.kind() == Kind.UNIT;
		if (!isWord || edit.isSure()) return List.of();
		List<ExpectedToken> listed = frame.state().expected().stream().filter(each -> each.form() == Form.LISTED)
				.toList();
		Optional<ExpectedToken> meant = listed.stream().filter(each -> each.literal().equals(edit.right())).findFirst();
		if (meant.isEmpty()) return List.of();
		List<String> alike = listed.stream().filter(each -> each.word().equals(meant.get().word()))
				.map(ExpectedToken::literal).distinct().toList();
		// lists are scales, or in no order at all: what stands beside the likeliest word comes before what does not
		List<String> byPlace = alike.stream()
				.sorted(Comparator.comparingInt(word -> Math.abs(alike.indexOf(word) - alike.indexOf(edit.right()))))
				.toList();
		List<String> others = Likeness.nearestFirst(written(edit), byPlace).stream()
				.filter(word -> !word.equals(edit.right())).toList();
		// how customers say that they feel stays what they say
		boolean isOwnWord = meant.get().word().equals("Mood") && Likeness.isAlias(written(edit), edit.right())
				&& !words.isText(edit.until());
		String behind = isOwnWord ? " \"" + written(edit) + '"' : "";
		return Stream.concat(Stream.of(edit.right()), others.stream()).limit(MOST_CHOICES).map(word -> word + behind)
				.toList();
	}

	private String written(Edit edit) {
		return words.isText(edit.from()) ? words.unquoted(edit.from()) : words.text(edit.from());
	}

	/** The same without these words, and without the space before them. */
	List<Mend> without(int from, int until) {
		int start = from;
		while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) start--;
		boolean isWholeLine = start == 0 || text.charAt(start - 1) == '\n';
		boolean isLineEnd = until == text.length() || text.charAt(until) == '\n' || text.charAt(until) == '\r';
		if (isWholeLine && !isLineEnd) start = from;
		if (isWholeLine && isLineEnd && start > 0) start--;
		return List.of(new Mend(start, until - start, ""));
	}

	/** Each brace on a line of its own, below the element that it closes. */
	private Mend closing(Edit edit, RuleFrame frame) {
		int offset = words.endOf(edit.from() - 1);
		StringBuilder braces = new StringBuilder();
		RuleFrame open = frame.open();
		for (int brace = 0; brace < edit.pieces().size() && open.around() != null; brace++) {
			boolean isLong = words.has(open.head())
					&& text.substring(words.start(open.head()), offset).indexOf('\n') >= 0;
			braces.append(isLong ? "\n" + " ".repeat(words.indentation(open.head())) : " ").append('}');
			open = open.around().open();
		}
		return new Mend(offset, 0, braces.toString());
	}
}
