package journey.dsl.ide.hover;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A short text with headings and lists, as Markdown or as plain text. Whatever a modeller wrote is plain text in it: no
 * link, no picture, no heading, no HTML.
 */
public final class HoverText {
	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]()<>#|~!&@$^]");
	private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=www)\\.|:(?=//)");
	private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*(?:([-+=])|(\\d+)\\.)");
	/** Control signs, and those that turn the direction of what follows. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

	private final boolean markdown;
	private final StringBuilder text = new StringBuilder();

	/** An empty text. */
	public HoverText(boolean markdown) {
		this.markdown = markdown;
	}

	/** A title, with what it is in the words of the language. */
	public HoverText heading(String title, String written) {
		paragraph();
		String words = oneLine(written);
		text.append(markdown ? "**" + escaped(oneLine(title)) + "** · `" + words.replace("`", "'") + "`"
				: oneLine(title) + " (" + words + ")");
		return this;
	}

	/** A paragraph. */
	public HoverText paragraph(String words) {
		if (words.isBlank()) return this;
		paragraph();
		text.append(markdown ? escaped(words.strip()) : clean(words.strip()));
		return this;
	}

	/** A fact: one line, or several if there are several values. */
	public HoverText fact(String label, List<String> values) {
		text.append(text.isEmpty() ? "" : "\n");
		String head = markdown ? "- " + escaped(label) + ":" : label + ":";
		text.append(head);
		if (values.size() == 1) text.append(' ').append(item(values.get(0)));
		else
			for (String value : values) text.append(markdown ? "\n  - " : "\n  ").append(item(value));
		return this;
	}

	/** Begins a list of facts. */
	public HoverText facts() {
		if (!text.isEmpty()) text.append('\n');
		return this;
	}

	/** A text of the product, which is Markdown itself. */
	public HoverText product(String ours) {
		paragraph();
		text.append(ours.strip());
		return this;
	}

	/** A line between two subjects. */
	public HoverText line() {
		if (!text.isEmpty()) product(markdown ? "---" : "");
		return this;
	}

	/** All of it. */
	public String text() {
		return text.toString().strip();
	}

	private void paragraph() {
		if (!text.isEmpty()) text.append("\n\n");
	}

	private String item(String value) {
		return markdown ? escaped(oneLine(value)) : oneLine(value);
	}

	private static String oneLine(String value) {
		return clean(value).replaceAll("\\s+", " ").strip();
	}

	private static String clean(String words) {
		return INVISIBLE.matcher(words.replace("\r\n", "\n")).replaceAll(" ");
	}

	/** The words as Markdown that shows nothing but them. */
	public static String escaped(String words) {
		String signs = SIGNS.matcher(clean(words)).replaceAll("\\\\$0");
		String addresses = ADDRESS.matcher(signs).replaceAll("\\\\$0");
		return LINE_START.matcher(addresses)
				.replaceAll(start -> start.group(1) != null ? "\\\\" + start.group(1) : start.group(2) + "\\\\.");
	}
}
