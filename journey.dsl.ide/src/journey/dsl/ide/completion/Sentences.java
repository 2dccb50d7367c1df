package journey.dsl.ide.completion;

import journey.dsl.ide.completion.Proposal.Insertion;
import journey.dsl.ide.completion.Proposal.ShownWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.hover.HoverText;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Whole sentences that the rules ask for here, filled in with what the model already says: “describe the hand-off from
 * Sales to Legal”. They are what the quick fixes of findings would write into the block at the caret.
 */
final class Sentences {
	private static final int MOST_FINDINGS = 60;
	private static final Pattern TODO = Pattern.compile("\"(TODO: (?:\\\\.|[^\"\\\\])*)\"");
	private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

	private final Caret caret;
	private final Set<String> words;
	private final int from;

	/**
	 * For a caret.
	 *
	 * @param words the keywords that may begin a clause there
	 * @param from the offset of what is typed already
	 */
	Sentences(Caret caret, Set<String> words, int from) {
		this.caret = caret;
		this.words = words;
		this.from = from;
	}

	/** The sentences, those for the worst findings first. */
	List<Proposal> all() {
		Optional<Element> block = caret.elements().stream().findFirst();
		if (block.isEmpty()) return List.of();
		OpenFile file = caret.file();
		Fixing fixing = new Fixing(file.workspace().model(), file.workspace().settings(),
				path -> file.workspace().text(path), file.workspace().analyses());
		Map<String, Proposal> proposals = new LinkedHashMap<>();
		file.workspace().findings(file.path()).stream()
				.filter(finding -> block.get().heading().at().contains(finding.at()))
				.sorted((one, other) -> one.severity().compareTo(other.severity())).limit(MOST_FINDINGS)
				.forEach(finding -> {
					file.cancellation().check();
					fixing.repairs(finding).forEach(repair -> clause(repair, block.get()).ifPresent(clause -> proposals
							.putIfAbsent(clause, proposal(clause, finding, repair, proposals.size()))));
				});
		return new ArrayList<>(proposals.values());
	}

	/** What a repair would write into the block itself, and not into a part of it. */
	private Optional<String> clause(Repair repair, Element block) {
		if (repair.edits().size() != 1) return Optional.empty();
		TextEdit edit = repair.edits().get(0);
		boolean isHere = edit.length() == 0 && edit.file().equals(caret.file().path())
				&& edit.offset() > block.nameAt().end() && edit.offset() <= block.heading().at().end();
		if (!isHere || parts(block).stream().anyMatch(
				part -> part.heading().at().offset() < edit.offset() && edit.offset() < part.heading().at().end()))
			return Optional.empty();
		String clause = edit.text().strip();
		if (clause.startsWith("{")) clause = clause.substring(1, clause.lastIndexOf('}')).strip();
		Matcher word = WORD.matcher(clause);
		return word.lookingAt() && words.contains(word.group()) && !word.group().equals("allow") ? Optional.of(clause)
				: Optional.empty();
	}

	private static List<? extends Element> parts(Element block) {
		if (block instanceof Stage stage) return stage.steps();
		return block instanceof Journey journey ? journey.parts() : List.of();
	}

	private Proposal proposal(String clause, Finding finding, Repair repair, int place) {
		String rank = "0" + String.format(Locale.ROOT, "%04d", place);
		String keyword = clause.split("\\s", 2)[0];
		return new Proposal(new ShownWord(repair.title(), finding.rule(), CompletionItemKind.Snippet),
				new Insertion(snippet(clause), true, from), keyword + " " + repair.title(), rank,
				HoverText.escaped(finding.message()), Optional.empty(), false);
	}

	/** What is still to be written becomes a place to fill in; lines are indented like their neighbours. */
	private static String snippet(String clause) {
		String level = clause.lines().skip(1).filter(line -> !line.isBlank())
				.map(line -> line.substring(0, line.length() - line.stripLeading().length()))
				.reduce((one, other) -> one.length() <= other.length() ? one : other).orElse("");
		String flat = clause.replace("\r", "").replace("\n" + level, "\n");
		String safe = flat.replace("\\", "\\\\").replace("$", "\\$");
		Matcher todo = TODO.matcher(safe);
		StringBuilder snippet = new StringBuilder();
		for (int place = 1; todo.find(); place++)
			todo.appendReplacement(snippet,
					Matcher.quoteReplacement("\"${" + place + ":" + todo.group(1).replace("}", "\\}") + "}\""));
		return todo.appendTail(snippet).toString();
	}
}
