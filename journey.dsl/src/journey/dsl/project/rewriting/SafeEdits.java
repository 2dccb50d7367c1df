package journey.dsl.project.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.Workspace;

/**
 * Whether changes can be made at all, and texts can be read after them as before. What stands outside of the changed
 * stretches stays by itself, as edits do not touch it.
 */
public final class SafeEdits {
	private final Workspace workspace;

	private SafeEdits(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Why the changes must not be made: a fault of ours, with the first file by name that they would spoil; empty if
	 * there is none.
	 */
	public static Optional<Message> fault(Workspace workspace, List<TextEdit> edits) {
		SafeEdits check = new SafeEdits(workspace);
		Map<String, List<TextEdit>> byFile = edits.stream()
				.collect(Collectors.groupingBy(TextEdit::file, TreeMap::new, Collectors.toList()));
		return byFile.entrySet().stream().filter(file -> check.breaks(file.getKey(), file.getValue()))
				.map(file -> fault(file.getKey())).findFirst();
	}

	/** What is to be said of a file that a change would spoil. */
	static Message fault(String path) {
		return Messages.REWRITING.of("fault-of-ours", Messages.REWRITING.of("edit-spoils", path));
	}

	/** Whether something in a file cannot be read any more that could be read before. */
	public static boolean isWorse(SourceFile before, SourceFile after) {
		return after.flaws().unreadable().size() > before.flaws().unreadable().size();
	}

	private boolean breaks(String path, List<TextEdit> edits) {
		if (workspace.text(path) == null) return false;
		SourceFile before = workspace.model().file(path).orElseThrow();
		return TextEdit.overlap(edits) || !staysReadable(before, edits)
				&& isWorse(before, workspace.reading(path, TextEdit.apply(workspace.text(path), edits)));
	}

	/**
	 * Whether changes inside of blocks leave a file as readable as it was: each declaration around them is read again
	 * alone, which in a long file takes a fraction of the time. As its braces still hold it together, nothing around it
	 * is read otherwise.
	 */
	private boolean staysReadable(SourceFile before, List<TextEdit> edits) {
		NavigableMap<Integer, SourceRange> declarations = new TreeMap<>();
		for (Declaration each : before.declarations())
			declarations.put(each.heading().at().offset(), each.heading().at());
		Map<SourceRange, List<TextEdit>> changed = new TreeMap<>();
		for (TextEdit edit : edits) {
			Map.Entry<Integer, SourceRange> around = declarations.lowerEntry(edit.offset());
			if (around == null || edit.end() >= around.getValue().end()) return false;
			changed.computeIfAbsent(around.getValue(), key -> new ArrayList<>())
					.add(new TextEdit(edit.file(), edit.offset() - around.getKey(), edit.length(), edit.text()));
		}
		String text = workspace.text(before.path());
		return changed.entrySet().stream().allMatch(each -> {
			String declaration = text.substring(each.getKey().offset(), each.getKey().end());
			return isOneDeclaration(before.path(), TextEdit.apply(declaration, each.getValue()),
					faults(before, each.getKey()));
		});
	}

	private static long faults(SourceFile file, SourceRange declaration) {
		return file.flaws().unreadable().stream().filter(text -> declaration.contains(text.at())).count();
	}

	private boolean isOneDeclaration(String path, String text, long faults) {
		if (!text.endsWith("}")) return false;
		SourceFile alone = workspace.reading(path, text);
		List<Declaration> declarations = alone.declarations();
		return alone.flaws().unreadable().size() <= faults && declarations.size() == 1 && alone.imports().isEmpty()
				&& declarations.get(0).heading().at().length() == text.length();
	}
}
