package journey.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.FileElements;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Finds elements of a workspace by typed letters of their names or titles. */
public final class WorkspaceSymbols {
	private static final int MOST = 200;
	private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::distance)
			.thenComparing(each -> each.element().title())
			.thenComparing(each -> each.element().nameAt());

	private record Found(Element element, Journey journey, SourceFile file, int distance) {}

	private WorkspaceSymbols() {}

	/** The elements that fit best, the best first; all of them, up to a limit, if nothing is typed. */
	public static List<WorkspaceSymbol> of(OpenWorkspace workspace, String typed, Cancellation cancellation) {
		NameMatch match = new NameMatch(typed);
		List<Found> found = new ArrayList<>();
		for (SourceFile file : workspace.model().files()) {
			cancellation.check();
			if (!file.library()) collect(file, match, found);
		}
		return found.stream().sorted(BEST_FIRST).limit(MOST).flatMap(each -> symbol(each, workspace).stream()).toList();
	}

	private static void collect(SourceFile file, NameMatch match, List<Found> found) {
		Journey journey = null;
		for (Element element : FileElements.of(file)) {
			if (element instanceof Journey each) journey = each;
			if (element.name().isEmpty()) continue;
			int distance = Math.min(match.distance(element.name()), match.distance(element.title()));
			if (distance != NameMatch.NONE)
				found.add(new Found(element, element instanceof Declaration ? null : journey, file, distance));
		}
	}

	private static Optional<WorkspaceSymbol> symbol(Found found, OpenWorkspace workspace) {
		return workspace.location(found.element().nameAt()).map(location -> {
			String container = found.journey() == null ? found.file().namespace() : found.journey().title();
			WorkspaceSymbol symbol = new WorkspaceSymbol(label(found.element()), SymbolKinds.of(found.element()),
					Either.forLeft(location), container);
			if (found.element() instanceof Journey journey && journey.isRetired())
				symbol.setTags(List.of(SymbolTag.Deprecated));
			return symbol;
		});
	}

	/** Title and name: editors look once more in the label for what was typed. */
	private static String label(Element element) {
		boolean saysTheSame = element.title().equalsIgnoreCase(element.name().replace('-', ' '));
		return saysTheSame ? element.title() : element.title() + " (" + element.name() + ")";
	}
}
