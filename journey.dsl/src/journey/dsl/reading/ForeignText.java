package journey.dsl.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import journey.dsl.grammar.FirstWords;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.tree.LineIndex;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * Texts of another kind that somebody has saved or pasted as a journey: one finding says so, instead of one for each
 * line.
 */
final class ForeignText {
	private static final Pattern MERMAID = Pattern.compile(
			"(?:%%.*\\s+)*(?:journey\\s*\\R\\s*(?:title|section)\\b|(?:flowchart|graph)\\s+(?:TB|TD|BT|RL|LR)\\b"
					+ "|(?:sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram|gantt|mindmap|timeline)\\b)");
	private static final Pattern YAML = Pattern.compile("(?:- +)?[\\p{L}_][\\p{L}\\p{N}_ -]*:(?: .*)?|- .*|---.*");
	private static final Pattern MARKDOWN = Pattern.compile("#{1,6} \\S.*|```.*|[-*] .*|\\|.*\\|");
	private static final int FEWEST_LINES = 2;
	/** So much of a text has to look like another kind: nine lines of ten. */
	private static final double SHARE = 0.9;

	/** How a text of ours begins: with a remark, or with a word that declares something and its name. */
	private final Pattern ours;
	/** A line of ours. */
	private final Pattern declares;

	/** Of that language. */
	ForeignText(Grammar grammar) {
		Set<String> words = new LinkedHashSet<>();
		FirstWords.of(GrammarUtil.findRuleForName(grammar, "Declaration").getAlternatives(),
				first -> words.add(((Keyword) first).getValue()));
		String declaring = String.join("|", words);
		ours = Pattern.compile("\\uFEFF?\\s*(?://|/\\*|(?:namespace|import|" + declaring + ")\\s+[\\p{L}_])");
		declares = Pattern
				.compile("(?m)^\\s*(?:[-*] )?(?:" + declaring + ")\\s+[\\p{L}_][\\p{L}\\p{N}_-]*\\s*(?:[{\"]|$)");
	}

	/** What is to be said of a text of another kind; empty for all others. */
	Optional<SourceFile> of(TextFile file) {
		String text = file.text();
		boolean isOurs = ours.matcher(text).lookingAt() && !MERMAID.matcher(text).lookingAt();
		return isOurs ? Optional.empty() : kind(text.strip()).map(kind -> {
			LineIndex lines = new LineIndex(text);
			int at = text.length() - text.stripLeading().length();
			int length = text.strip().lines().findFirst().orElse("").stripTrailing().length();
			return Unparsed.of(file.path(), Messages.SYNTAX.of("foreign." + kind),
					new SourceRange(file.path(), at, length, lines.line(at), lines.column(at)));
		});
	}

	private Optional<String> kind(String text) {
		if (text.isEmpty()) return Optional.empty();
		if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF-"))
			return Optional.of("binary");
		if (MERMAID.matcher(text).lookingAt()) return Optional.of("mermaid");
		if (text.startsWith("@start")) return Optional.of("plantuml");
		if (text.matches("(?s)<(?:\\?xml|!DOCTYPE|\\p{L}[\\w:-]*[\\s>/]).*")) return Optional.of("xml");
		if (text.matches("(?s)(?:\\{\\s*\"[^\"\\n]*\"\\s*:.*|\\[\\s*[\\[{\"].*)[\\]}]")) return Optional.of("json");
		if (declares.matcher(text).find()) return Optional.empty();
		List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		if (lines.size() < FEWEST_LINES) return Optional.empty();
		if (isMost(lines, line -> line.indexOf('\t') > 0)) return Optional.of("table");
		if (semicolons(lines.get(0)) > 0 && isMost(lines, line -> semicolons(line) == semicolons(lines.get(0))))
			return Optional.of("table");
		if (lines.get(0).startsWith("# ") || lines.get(0).startsWith("```")) return Optional.of("markdown");
		if (lines.stream().anyMatch(line -> line.contains(":")) && isMost(lines, line -> YAML.matcher(line).matches()))
			return Optional.of("yaml");
		return isMost(lines, line -> MARKDOWN.matcher(line).matches()) ? Optional.of("markdown") : Optional.empty();
	}

	private static long semicolons(String line) {
		return line.chars().filter(c -> c == ';').count();
	}

	private static boolean isMost(List<String> lines, Predicate<String> looks) {
		return lines.stream().filter(looks).count() >= SHARE * lines.size();
	}
}
