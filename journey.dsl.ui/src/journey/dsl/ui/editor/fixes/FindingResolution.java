package journey.dsl.ui.editor.fixes;

import java.util.Arrays;
import java.util.Optional;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.findings.FindingMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** One way to resolve a finding; if several findings of one rule are selected, it can resolve all of them. */
final class FindingResolution extends WorkbenchMarkerResolution {
	private final CodeAction action;
	private final IMarker marker;

	FindingResolution(CodeAction action, IMarker marker) {
		this.action = action;
		this.marker = marker;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public String getDescription() {
		return FixPreview.of(action);
	}

	@Override
	public Image getImage() {
		return Icons.of("fix");
	}

	@Override
	public void run(IMarker chosen) {
		if (chosen.equals(marker)) CodeActions.perform(action);
		else
			same(chosen).ifPresent(resolution -> CodeActions.perform(resolution.action));
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		for (IMarker each : chosen) {
			if (monitor.isCanceled()) return;
			monitor.subTask(each.getAttribute(IMarker.MESSAGE, ""));
			if (each.exists()) run(each);
		}
	}

	private Optional<FindingResolution> same(IMarker other) {
		return Arrays.stream(new FindingResolutions().getResolutions(other)).map(FindingResolution.class::cast)
				.filter(each -> each.isLike(this)).findFirst();
	}

	/** Of several offers for the same rule, the one of the same rank is meant: titles hold names. */
	private boolean isLike(FindingResolution other) {
		return isPreferred() == other.isPreferred();
	}

	private boolean isPreferred() {
		return Boolean.TRUE.equals(action.getIsPreferred());
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(each -> !each.equals(marker) && FindingMarkers.isOurs(each)
				&& FindingMarkers.rule(each).equals(FindingMarkers.rule(marker))).toArray(IMarker[]::new);
	}
}
