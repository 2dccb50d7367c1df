package journey.dsl.ui.editor.minings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import journey.dsl.ide.lenses.LensCommands;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.Opening;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.ActiveText;
import journey.dsl.ui.editor.search.ReferencesQuery;
import journey.dsl.ui.findings.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** What a click on a lens does. */
final class LensAction {
	private LensAction() {}

	static void perform(Command command) {
		switch (command.getCommand()) {
			case LensCommands.SHOW_LOCATIONS -> showLocations(command);
			case LensCommands.SHOW_FINDINGS -> showFindings(command);
			default -> JourneyBundle.log("Nobody knows what to do for " + command.getCommand(), null);
		}
	}

	@SuppressWarnings("unchecked")
	private static void showLocations(Command command) {
		List<Location> places = (List<Location>) command.getArguments().get(2);
		if (places.size() == 1) Opening.location(places.get(0), true);
		else
			NewSearchUI.runQueryInBackground(
					new ReferencesQuery(command.getTitle(), server -> CompletableFuture.completedFuture(places)));
	}

	/** The first of them, in the text and in the list of problems. */
	private static void showFindings(Command command) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Optional<IFile> file = Address.file((String) command.getArguments().get(0));
		Optional<ActiveText> text = ActiveText.of(page.getActiveEditor());
		if (file.isEmpty() || text.isEmpty()) return;
		IRegion within = TextRegions.region(text.get().document(), (Range) command.getArguments().get(1));
		try {
			page.showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			Arrays.stream(file.get().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(each -> isWithin(each, within)).min(Comparator.comparingInt(FindingMarkers::offset))
					.ifPresent(first -> text.get().editor().selectAndReveal(FindingMarkers.offset(first),
							FindingMarkers.length(first)));
		} catch (PartInitException failure) {
			JourneyBundle.log("The list of problems cannot be shown", failure);
		} catch (CoreException gone) {
			// a file that is gone has no findings
		}
	}

	private static boolean isWithin(IMarker marker, IRegion region) {
		int at = FindingMarkers.offset(marker);
		return region.getOffset() <= at && at <= region.getOffset() + region.getLength();
	}
}
