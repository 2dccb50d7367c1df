package journey.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.Element;
import journey.dsl.model.SourceFile;
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
		return to(part.get().meanings(), file.workspace()).stream().filter(each -> withDeclaration || !each.declares())
				.flatMap(each -> file.workspace().location(each.at()).stream()).toList();
	}

	/** All words that name one of these elements, their declarations and imports among them, by file and position. */
	public static List<NamePart> to(List<Element> elements, OpenWorkspace workspace) {
		List<NamePart> found = new ArrayList<>();
		for (SourceFile source : workspace.model().files())
			if (!source.library() && mayName(source, elements)) workspace.file(source.path()).ifPresent(file -> found.addAll(NameParts.of(file).naming(elements)));
		return found;
	}

	/** Where the element at the caret is named in the same file: written where it is declared, read where it is used. */
	public static List<DocumentHighlight> highlights(OpenFile file, int offset) {
		Optional<NamePart> part = NameParts.of(file).at(offset);
		if (part.isEmpty() || part.get().meanings().isEmpty()) return List.of();
		return NameParts.of(file).naming(part.get().meanings()).stream().map(each -> new DocumentHighlight(file.lines().range(each.at()),
				each.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}

	/** Whether it is worth to look at the words of a file. */
	private static boolean mayName(SourceFile source, List<Element> elements) {
		boolean imports = source.imports().stream().anyMatch(name -> elements.stream().anyMatch(each -> name.name().equals(each.qualifiedName())));
		if (imports || elements.stream().anyMatch(each -> each.nameAt().file().equals(source.path()))) return true;
		return source.references().stream().anyMatch(reference -> NameParts.mayName(reference, elements));
	}
}
