package journey.dsl.tests.workbench.views;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import journey.dsl.tests.workbench.editor.Written;
import journey.dsl.ui.map.MapView;
import journey.dsl.ui.moments.MomentsView;
import journey.dsl.ui.next.NextView;
import journey.dsl.ui.perspective.JourneyPerspective;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

/** The layout for somebody who works on journeys. */
class PerspectiveTest {
	@Test
	void hasFilesOutlineMapFindingsNextThingsAndMoments() {
		IPerspectiveDescriptor before = Written.page().getPerspective();
		Written.page().setPerspective(
				PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(JourneyPerspective.ID));
		try {
			for (String each : List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, MapView.ID,
					IPageLayout.ID_PROBLEM_VIEW, NextView.ID, MomentsView.ID))
				assertNotNull(Written.page().findViewReference(each), each);
		} finally {
			Written.page().closePerspective(Written.page().getPerspective(), false, false);
			Written.page().setPerspective(before);
		}
	}
}
