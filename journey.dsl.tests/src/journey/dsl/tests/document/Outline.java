package journey.dsl.tests.document;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as lines that people can read and compare: one line for each text with what it is, in the order of the page,
 * indented by headings, lists and tables. How it looks is left out; where links lead, names for ears, anchors and what
 * is ticked are not.
 */
final class Outline {
	private static final Set<String> INLINE = Set.of("a", "b", "bdi", "span", "strong", "em", "i");
	private static final Set<String> PLAIN = Set.of("g", "div", "tbody", "thead", "p", "label", "text", "svg",
			"article", "header", "body", "html");
	private static final Set<String> SILENT = Set.of("head", "path", "line", "rect", "circle");
	private static final List<String> SHOWN = List.of("aria-label", "aria-current", "data-label");

	private final StringJoiner lines = new StringJoiner("\n", "", "\n");

	private Outline() {}

	/** The outline of an HTML page. */
	static String of(String html) {
		Outline outline = new Outline();
		var page = Jsoup.parse(html);
		outline.lines.add("title: " + page.title());
		outline.add(page.body(), 0);
		return outline.lines.toString();
	}

	private void add(Element element, int depth) {
		if (SILENT.contains(element.tagName())) return;
		if (isLine(element)) {
			String text = text(element);
			if (!text.isEmpty() || !isEmpty(element))
				lines.add(("  ".repeat(depth) + label(element) + text).stripTrailing());
			return;
		}
		String label = label(element);
		if (!label.isEmpty()) lines.add("  ".repeat(depth) + label.strip());
		int inner = label.isEmpty() ? depth : depth + 1;
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text && !text.isBlank()) lines.add("  ".repeat(inner) + text.text().strip());
			else if (child instanceof Element part) add(part, inner);
		}
	}

	/** Whether nothing but running text is in it, with at most one link. */
	private static boolean isLine(Element element) {
		return element.select("a").size() < 2 && element.children().stream().allMatch(
				child -> SILENT.contains(child.tagName()) || isSymbol(child) || child.tagName().equals("input")
						|| INLINE.contains(child.tagName()) && isLine(child));
	}

	private static boolean isSymbol(Element element) {
		return element.tagName().equals("svg") && element.selectFirst("text") == null && !element.hasAttr("aria-label");
	}

	private static boolean isEmpty(Element element) {
		return label(element).isEmpty() || Set.of("td", "dd").contains(element.tagName());
	}

	private static String label(Element element) {
		String tag = element.tagName();
		boolean plain = PLAIN.contains(tag) || INLINE.contains(tag);
		StringBuilder label = new StringBuilder(plain ? "" : tag);
		if (!element.id().isEmpty()) label.append(label.isEmpty() ? tag : "").append('#').append(element.id());
		for (String attribute : SHOWN) {
			if (element.hasAttr(attribute))
				label.append(label.isEmpty() ? tag : "").append('[').append(element.attr(attribute)).append(']');
		}
		return label.isEmpty() ? "" : label + ": ";
	}

	private static String text(Element element) {
		StringBuilder text = new StringBuilder();
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode part) text.append(part.text());
			else if (child instanceof Element part && part.tagName().equals("input"))
				text.append(part.hasAttr("checked") ? "[x] " : "[ ] ");
			else if (child instanceof Element part && part.tagName().equals("a")) text.append(link(part));
			else if (child instanceof Element part && INLINE.contains(part.tagName()))
				text.append(text(part)).append(' ');
		}
		String whole = text.toString().replaceAll("\\s+", " ").strip();
		return element.tagName().equals("a") && element.parent() != null && !isLine(element.parent())
				? whole + " (" + element.attr("href") + ")" : whole;
	}

	private static String link(Element link) {
		return text(link) + " (" + link.attr("href") + ") ";
	}
}
