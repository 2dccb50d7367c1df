package journey.dsl.ide.next;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Language;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.next.NextThing;
import journey.dsl.rules.next.NextThings;

/** What to do next, by what the rules found last. */
public final class NextRows {
	private final OpenWorkspace workspace;
	private final NextThings things;

	private NextRows(OpenWorkspace workspace) {
		this.workspace = workspace;
		things = new NextThings(workspace.model(), RuleCatalogue.standard().rules(), workspace.language());
	}

	/** In the journeys of a text; in all of its workspace where it has none. */
	public static List<NextRow> of(OpenFile file) {
		List<Finding> own = file.workspace().findings(file.path());
		boolean hasJourneys = file.source().declarations().stream().anyMatch(Journey.class::isInstance);
		if (!hasJourneys) return of(List.of(file.workspace()), file.cancellation());
		return new NextRows(file.workspace()).rows(own);
	}

	/** In all that is open. */
	public static List<NextRow> of(List<OpenWorkspace> workspaces, Cancellation cancellation) {
		List<NextRow> rows = new ArrayList<>();
		for (OpenWorkspace each : workspaces) {
			List<Finding> all = new ArrayList<>();
			for (String path : each.paths()) {
				cancellation.check();
				all.addAll(each.findings(path));
			}
			rows.addAll(new NextRows(each).rows(all));
		}
		return rows;
	}

	/** In one journey. */
	public static List<NextThing> of(Journey journey, OpenWorkspace workspace) {
		List<Finding> own = workspace.findings(journey.nameAt().file()).stream()
				.filter(finding -> finding.journey().equals(journey.qualifiedName())).toList();
		return own.isEmpty() ? List.of() : new NextRows(workspace).things.of(own);
	}

	private List<NextRow> rows(List<Finding> findings) {
		Language language = workspace.language();
		List<NextRow> rows = new ArrayList<>();
		for (NextThing each : things.of(findings))
			workspace.location(each.findings().first().at())
					.ifPresent(place -> rows.add(new NextRow(each.sentence(), each.weight().word(),
							each.weight().reason(language), each.findings().first().rule(),
							each.findings().findings().size(), place)));
		return rows;
	}
}
