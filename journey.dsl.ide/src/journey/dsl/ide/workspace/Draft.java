package journey.dsl.ide.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.fixes.TextEdit;
import journey.dsl.model.JourneyModel;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;

/**
 * What a workspace would say if some of its texts were changed. Only these are parsed again, and only texts that
 * mention a name which came or went are read again.
 *
 * @param model all files as they would be
 * @param affected the paths of the files that would say something else, those with the same text but other meanings
 * among them
 */
public record Draft(JourneyModel model, Set<String> affected) {
	static Draft of(Workspace workspace, List<TextEdit> edits) {
		Map<String, List<TextEdit>> byFile = edits.stream().collect(Collectors.groupingBy(TextEdit::file));
		Map<String, String> texts = new LinkedHashMap<>();
		byFile.forEach((path, own) -> texts.put(path, TextEdit.apply(workspace.text(path), own)));
		List<TextFile> changed = workspace.files(texts).stream().filter(file -> texts.containsKey(file.path()))
				.toList();
		Workspace draft = workspace.draft();
		Set<String> affected = draft.change(changed, List.of());
		return new Draft(draft.model(), affected);
	}
}
