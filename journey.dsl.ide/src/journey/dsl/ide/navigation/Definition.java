package journey.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;

/**
 * Where the name at the caret is declared. Each word of a longer name leads somewhere else; a namespace leads to all
 * files in it, and a name from the library leads nowhere.
 */
public final class Definition {
	private Definition() {}

	/**
	 * The declarations, with the words that lead there; those whose client knows no links take the target's uri and
	 * selection.
	 */
	public static List<LocationLink> of(OpenFile file, int offset) {
		Optional<NamePart> part = NameParts.of(file).at(offset);
		if (part.isEmpty()) return List.of();
		Range origin = file.lines().range(part.get().at());
		List<LocationLink> links = new ArrayList<>();
		for (Element element : part.get().meanings())
			file.workspace().file(element.nameAt().file()).ifPresent(target -> links.add(new LocationLink(target.uri(),
					target.lines().range(element.heading().at()), target.lines().range(element.nameAt()), origin)));
		if (!part.get().namespace().isEmpty()) addNamespaces(part.get().namespace(), file.workspace(), origin, links);
		return links;
	}

	private static void addNamespaces(String namespace, OpenWorkspace workspace, Range origin,
			List<LocationLink> links) {
		for (SourceFile source : workspace.model().files()) {
			if (!source.namespace().equals(namespace)) continue;
			workspace.file(source.path()).ifPresent(target -> {
				List<NamePart> words = NameParts.of(target).ofNamespace();
				if (words.isEmpty()) return;
				Range name = target.lines().range(words.get(0).at().offset(), words.get(words.size() - 1).at().end());
				links.add(new LocationLink(target.uri(), name, name, origin));
			});
		}
	}
}
