package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;

/**
 * Elements of a file that move with their comments: the words that leave their place, and how they look in the new one.
 * Everything that moves text from block to block uses it.
 */
final class MovedText {
	/** Texts and comments: what looks like a text in a comment is none. */
	private static final Pattern QUOTED = Pattern
			.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private final OpenFile file;
	private final LineText lines;
	private final List<Extent> pieces = new ArrayList<>();

	/** These elements, in text order; those with nothing between them stay together as they are. */
	MovedText(OpenFile file, List<? extends Element> elements) {
		this.file = file;
		lines = new LineText(file.text());
		for (Element element : elements) {
			Extent extent = Extent.of(element, file);
			Extent last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
			if (last != null && file.text().substring(last.to(), extent.from()).isBlank())
				pieces.set(pieces.size() - 1, new Extent(last.from(), extent.to()));
			else
				pieces.add(extent);
		}
	}

	/** Whether those words of the file move. */
	boolean holds(SourceRange words) {
		return words.file().equals(file.path()) && pieces.stream().anyMatch(piece -> piece.holds(words));
	}

	/**
	 * The words for a place with that indentation, each line but the first one with it; some of them changed on the
	 * way.
	 */
	String at(String indentation, List<TextEdit> changes) {
		List<String> moved = new ArrayList<>();
		for (Extent piece : pieces) {
			List<TextEdit> own = changes.stream()
					.filter(edit -> piece.from() <= edit.offset() && edit.end() <= piece.to())
					.map(edit -> new TextEdit(edit.file(), edit.offset() - piece.from(), edit.length(), edit.text()))
					.toList();
			String words = TextEdit.apply(file.text().substring(piece.from(), piece.to()), own);
			moved.add(indented(words, lines.indentation(piece.from()), indentation));
		}
		return String.join(lines.separator() + indentation, moved);
	}

	/** Puts other words in its place, those of the first piece; the other pieces are taken away. */
	List<TextEdit> replacedBy(String words) {
		List<TextEdit> edits = new ArrayList<>(removals());
		Extent first = pieces.get(0);
		edits.set(0, new TextEdit(file.path(), first.from(), first.to() - first.from(), words));
		return edits;
	}

	/** Takes it away, with the lines that it leaves empty. */
	List<TextEdit> removals() {
		return pieces.stream().map(this::removal).toList();
	}

	private TextEdit removal(Extent piece) {
		int from = piece.from();
		int to = piece.to();
		boolean beginsLine = lines.beginsLine(from);
		if (beginsLine && lines.endsLine(to)) return withoutLines(lines.lineStart(from), lines.nextLine(to));
		if (beginsLine) while (LineText.isSpace(file.text().charAt(to))) to++;
		else
			while (LineText.isSpace(file.text().charAt(from - 1))) from--;
		return new TextEdit(file.path(), from, to - from, "");
	}

	/** Of two empty lines around it, or of one before the end of a block, one is enough. */
	private TextEdit withoutLines(int start, int end) {
		int from = start;
		boolean endsBlock = end < file.text().length()
				&& file.text().substring(end, lines.lineEnd(end)).stripLeading().startsWith("}");
		boolean isBelowEmptyLine = from > 0 && lines.isBlankLine(lines.lineStart(from - 1));
		if (isBelowEmptyLine && (endsBlock || lines.isBlankLine(end))) from = lines.lineStart(from - 1);
		return new TextEdit(file.path(), from, end - from, "");
	}

	/** Lines inside a text in quotes are part of what it says, and stay as they are. */
	private static String indented(String words, String before, String indentation) {
		StringBuilder moved = new StringBuilder(words.length() + 64);
		List<int[]> texts = longTexts(words);
		int text = 0;
		int at = 0;
		while (at < words.length()) {
			int end = words.indexOf('\n', at) < 0 ? words.length() : words.indexOf('\n', at) + 1;
			while (text < texts.size() && texts.get(text)[1] <= at) text++;
			boolean isInText = text < texts.size() && texts.get(text)[0] < at;
			String line = words.substring(at, end);
			if (at == 0 || isInText || line.isBlank()) moved.append(line);
			else
				moved.append(indentation)
						.append(line.startsWith(before) ? line.substring(before.length()) : line.stripLeading());
			at = end;
		}
		return moved.toString();
	}

	private static List<int[]> longTexts(String words) {
		List<int[]> found = new ArrayList<>();
		Matcher matcher = QUOTED.matcher(words);
		while (matcher.find())
			if (matcher.group().startsWith("\"\"\"")) found.add(new int[] {matcher.start(), matcher.end()});
		return found;
	}
}
