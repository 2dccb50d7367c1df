package journey.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;

/** Where elements are named, in all files of a workspace. */
public final class References {
	private References() {}

	/** Where else the element at the caret is named. */
	public static List<Location> of(OpenFile file, int offset, boolean withDeclaration) {
		Optional<NamePart> part = NameParts.of(file).at(offset);
		if (part.isEmpty() || part.get().meanings().isEmpty()) return List.of();
		return to(part.get().meanings(), file.workspace(), file.cancellation()).stream()
				.filter(each -> withDeclaration || !each.declares())
				.flatMap(each -> file.workspace().location(each.at()).stream()).toList();
	}

	/** All words that name one of these elements, their declarations and imports among them, by file and position. */
	public static List<NamePart> to(List<? extends Element> elements, OpenWorkspace workspace,
			Cancellation cancellation) {
		List<NamePart> found = new ArrayList<>();
		ElementNames names = new ElementNames(elements);
		Set<String> homes = elements.stream().map(each -> each.nameAt().file()).collect(Collectors.toSet());
		for (SourceFile source : workspace.model().files()) {
			cancellation.check();
			if (!source.library() && (homes.contains(source.path()) || mayName(source, names)))
				workspace.file(source.path()).ifPresent(file -> found.addAll(NameParts.of(file).naming(names)));
		}
		return found;
	}

	/**
	 * Where the element at the caret is named in the same file: written where it is declared, read where it is used.
	 */
	public static List<DocumentHighlight> highlights(OpenFile file, int offset) {
		Optional<NamePart> part = NameParts.of(file).at(offset);
		if (part.isEmpty() || part.get().meanings().isEmpty()) return List.of();
		return NameParts.of(file).naming(new ElementNames(part.get().meanings())).stream()
				.map(each -> new DocumentHighlight(file.lines().range(each.at()),
						each.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
				.toList();
	}

	/** Whether it is worth to look at the words of a file. */
	private static boolean mayName(SourceFile source, ElementNames elements) {
		return source.imports().stream().anyMatch(name -> elements.has(name.name()))
				|| source.references().stream().anyMatch(elements::mayBeIn);
	}
}
