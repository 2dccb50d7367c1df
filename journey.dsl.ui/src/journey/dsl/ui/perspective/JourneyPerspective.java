package journey.dsl.ui.perspective;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.map.MapView;
import journey.dsl.ui.moments.MomentsView;
import journey.dsl.ui.next.NextView;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Files and outline on the left, the text in the middle, its map on the right, findings, what to do next and moments
 * below.
 */
public final class JourneyPerspective implements IPerspectiveFactory {
	/** Its id in the workbench. */
	public static final String ID = JourneyBundle.ID + ".perspective";
	private static final String WIZARDS = JourneyBundle.ID + ".wizards.";
	private static final float LEFT = 0.17f;
	private static final float BELOW_FILES = 0.42f;
	private static final float RIGHT = 0.52f;
	private static final float BELOW = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("files", IPageLayout.LEFT, LEFT, editors).addView(ProjectExplorer.VIEW_ID);
		layout.createFolder("outline", IPageLayout.BOTTOM, BELOW_FILES, "files").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(NextView.ID);
		below.addView(MomentsView.ID);
		below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.createFolder("map", IPageLayout.RIGHT, RIGHT, editors).addView(MapView.ID);
		for (String each : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, MapView.ID, NextView.ID,
				MomentsView.ID,
				IPageLayout.ID_PROBLEM_VIEW, NewSearchUI.SEARCH_VIEW_ID})
			layout.addShowViewShortcut(each);
		layout.addNewWizardShortcut(WIZARDS + "project");
		layout.addNewWizardShortcut(WIZARDS + "journey");
		layout.addPerspectiveShortcut(ID);
	}
}
