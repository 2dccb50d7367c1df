package journey.dsl.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Topic;

/**
 * The page of a rule, which stands beside its class: what the rule wishes, why, and in which texts it finds something.
 *
 * @param id the rule it is about
 * @param summary the wish in one sentence
 * @param finds what its findings are, and how much they count
 * @param sections the texts in Markdown by their headings, in the order of the page
 */
public record RulePage(String id, String summary, String finds, Map<String, String> sections) {
	/** Shows what the fix makes of the first bad example; only the pages of rules that have one. */
	public static final String FIX = "Fix";
	/** What every page has, in this order; {@link #FIX} stands behind {@code Good}. */
	public static final List<String> HEADINGS = List.of("Why", "Bad", "Good", "But I meant it", "Since");
	private static final String FENCE = "```";

	/**
	 * A text on a page that shows something.
	 *
	 * @param language what it is written in: {@code journey} or {@code settings}
	 * @param text its lines, each with a line feed
	 */
	public record Example(String language, String text) {}

	/** The page of a rule. */
	public static RulePage of(Rule rule) {
		return load(rule.getClass(), rule.id() + ".md", rule.id(), finds(rule));
	}

	/** The page of what is reported when a rule itself fails. */
	public static RulePage ofBroken() {
		return load(Rule.class, Topic.TEXT.folder() + "/" + Finding.BROKEN + ".md", Finding.BROKEN,
				"Contradiction: always an error.");
	}

	private static String finds(Rule rule) {
		String severity = counted(rule.severity());
		if (rule.kind() == RuleKind.CONTRADICTION) return "Contradiction: always " + severity + ".";
		return rule.severity() == Severity.INFO ? "Gap: " + severity + "."
				: "Gap: " + severity + " from the review on, " + counted(rule.severity().milder()) + " in drafts.";
	}

	private static String counted(Severity severity) {
		return (severity == Severity.WARNING ? "a " : "an ") + severity.word();
	}

	private static RulePage load(Class<?> beside, String file, String id, String finds) {
		try (InputStream page = beside.getResourceAsStream(file)) {
			if (page == null)
				throw new IllegalStateException("There is no page " + file + " beside " + beside.getName());
			return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8), id, finds);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The page with that text.
	 *
	 * @throws IllegalArgumentException if it is not the page of the rule {@code id}, or lacks a part
	 */
	static RulePage parse(String text, String id, String finds) {
		Map<String, StringBuilder> parts = new LinkedHashMap<>();
		StringBuilder part = new StringBuilder();
		boolean fenced = false;
		parts.put("", part);
		for (String line : text.lines().toList()) {
			if (line.startsWith(FENCE)) fenced = !fenced;
			if (!fenced && line.startsWith("## ")) {
				part = new StringBuilder();
				if (parts.put(line.substring(3), part) != null)
					throw new IllegalArgumentException(id + ": twice " + line);
			} else {
				part.append(line).append('\n');
			}
		}
		if (fenced) throw new IllegalArgumentException(id + ": an example is not closed");
		String head = parts.remove("").toString().strip();
		List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
		if (lines.size() != 2 || !lines.get(0).equals("# " + id))
			throw new IllegalArgumentException(id + ": begins with `# " + id + "` and one sentence");
		if (!HEADINGS.equals(parts.keySet().stream().filter(heading -> !heading.equals(FIX)).toList()))
			throw new IllegalArgumentException(id + ": has the sections " + HEADINGS + ", not " + parts.keySet());
		Map<String, String> sections = new LinkedHashMap<>();
		parts.forEach((heading, content) -> sections.put(heading, content.toString().strip()));
		return new RulePage(id, lines.get(1), finds, Collections.unmodifiableMap(sections));
	}

	/** The fenced texts of a section, in order; none if the page has no such section. */
	public List<Example> examples(String heading) {
		List<Example> examples = new ArrayList<>();
		if (!sections.containsKey(heading)) return examples;
		StringBuilder text = null;
		String language = "";
		for (String line : sections.get(heading).lines().toList()) {
			if (!line.startsWith(FENCE)) {
				if (text != null) text.append(line).append('\n');
			} else if (text == null) {
				language = line.substring(FENCE.length());
				text = new StringBuilder();
			} else {
				examples.add(new Example(language, text.toString()));
				text = null;
			}
		}
		return examples;
	}

	/** The whole page in Markdown. */
	public String markdown() {
		StringBuilder page = new StringBuilder("# " + id + "\n\n" + summary + "\n\n*" + finds + "*\n");
		sections.forEach(
				(heading, text) -> page.append("\n## ").append(heading).append("\n\n").append(text).append('\n'));
		return page.toString();
	}
}
