package journey.dsl.recovery;

import java.util.List;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Slip.Mend;

/** How a text is written so that it reads as it was understood. */
final class Mends {
	private final Words words;
	private final String text;

	Mends(Words words, String text) {
		this.words = words;
		this.text = text;
	}

	List<Mend> of(Edit edit, Frame frame) {
		boolean isInserted = edit.from() == edit.until();
		if (edit.kind() == Kind.BRACE_CLOSES) return List.of(closing(edit, frame));
		if (edit.right() == null) return edit.kind() == Kind.BROKEN_OFF || !edit.pieces().isEmpty() ? List.of() : without(words.start(edit.from()), words.endOf(edit.until() - 1));
		if (!isInserted) return List.of(new Mend(words.start(edit.from()), words.endOf(edit.until() - 1) - words.start(edit.from()), edit.right()));
		int offset = words.endOf(edit.from() - 1);
		return List.of(new Mend(offset, 0, edit.right().equals(",") ? "," : " " + edit.right()));
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
	private Mend closing(Edit edit, Frame frame) {
		int offset = words.endOf(edit.from() - 1);
		StringBuilder braces = new StringBuilder();
		Frame open = frame.open();
		for (int brace = 0; brace < edit.pieces().size() && open.around() != null; brace++) {
			boolean isLong = open.head() >= 0 && open.head() < words.size() && text.substring(words.start(open.head()), offset).indexOf('\n') >= 0;
			braces.append(isLong ? "\n" + " ".repeat(words.indentation(open.head())) : " ").append('}');
			open = open.around().open();
		}
		return new Mend(offset, 0, braces.toString());
	}
}
