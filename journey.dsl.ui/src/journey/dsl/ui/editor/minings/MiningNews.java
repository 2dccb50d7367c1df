package journey.dsl.ui.editor.minings;

import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.client.JourneyClient;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Redraws lenses and hints when something changes in other texts, whose findings and uses lenses count, or when
 * somebody switches them on or off. Created by the editor.
 */
public final class MiningNews implements IReconciler {
	private static final int PAUSE = 300;

	private final ScopedPreferenceStore settings = Setting.store();
	private final Runnable draw = this::draw;
	private final Runnable news = this::soon;
	private final IPropertyChangeListener switched = change -> soon();
	private ITextViewer viewer;
	private Display display;

	@Override
	public void install(ITextViewer shown) {
		viewer = shown;
		display = shown.getTextWidget().getDisplay();
		JourneyClient.get().onNews(news);
		settings.addPropertyChangeListener(switched);
	}

	@Override
	public void uninstall() {
		JourneyClient.get().offNews(news);
		settings.removePropertyChangeListener(switched);
	}

	private void soon() {
		if (!display.isDisposed()) display.asyncExec(() -> display.timerExec(PAUSE, draw));
	}

	private void draw() {
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()
				&& viewer instanceof ISourceViewerExtension5 minings)
			minings.updateCodeMinings();
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
