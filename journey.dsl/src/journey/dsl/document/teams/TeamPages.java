package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Document;
import journey.dsl.document.Links;
import journey.dsl.document.SiteContext;
import journey.dsl.document.WorkspacePage;
import journey.dsl.model.people.Owner;
import journey.dsl.picture.MomentSymbols;

/** The register of teams and people, and a page for each of them. */
public final class TeamPages {
	private static final String FOLDER = "teams";

	private TeamPages() {}

	/** Whether there is anybody. */
	public static boolean isFor(SiteContext site) {
		return !site.owners().isEmpty();
	}

	/** The pages of a workspace, the register first. */
	public static List<WorkspacePage> of(SiteContext site) {
		WorkIndex index = WorkIndex.of(site);
		MomentSymbols symbols = MomentSymbols.of(site.model());
		Links above = new Links(site, "");
		Links beside = new Links(site, "../");
		Entries entries = new Entries(site, beside, index, symbols);
		List<WorkspacePage> pages = new ArrayList<>();
		pages.add(WorkspacePage.first(Document.TEAMS, FOLDER,
				() -> TeamRegister.of(site, index, new Entries(site, above, index, symbols), above)));
		for (Owner owner : site.owners())
			pages.add(new WorkspacePage(site.addresses().ownerFile(owner, false), Optional.of(owner.title()), FOLDER,
					"team",
					() -> TeamPage.of(owner, site, index, entries, beside)));
		return List.copyOf(pages);
	}
}
