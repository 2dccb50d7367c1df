package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Atlas;
import journey.dsl.document.Document;
import journey.dsl.document.WorkspacePage;
import journey.dsl.document.part.Places;
import journey.dsl.model.people.Owner;
import journey.dsl.picture.MomentSymbols;

/** The register of teams and people, and a page for each of them. */
public final class TeamPages {
	private static final String FOLDER = "teams";

	private TeamPages() {}

	/** Whether there is anybody. */
	public static boolean isFor(Atlas atlas) {
		return !atlas.owners().isEmpty();
	}

	/** The pages of a workspace, the register first. */
	public static List<WorkspacePage> of(Atlas atlas) {
		WorkIndex index = WorkIndex.of(atlas);
		MomentSymbols symbols = MomentSymbols.of(atlas.model());
		Places above = new Places(atlas, "");
		Places beside = new Places(atlas, "../");
		Entries entries = new Entries(atlas, beside, index, symbols);
		List<WorkspacePage> pages = new ArrayList<>();
		pages.add(WorkspacePage.first(Document.TEAMS, FOLDER, () -> TeamRegister.of(atlas, index, new Entries(atlas, above, index, symbols), above)));
		for (Owner owner : atlas.owners())
			pages.add(new WorkspacePage(atlas.ownerFile(owner, false), Optional.of(owner.title()), FOLDER, "team",
					() -> TeamPage.of(owner, atlas, index, entries, beside)));
		return List.copyOf(pages);
	}
}
