package journey.dsl.ui.editor.hover;

import journey.dsl.ui.editor.ActiveText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.InformationPresenter;

/**
 * The command that shows, without a mouse, what is known about the word at the caret. The editor's own command fails
 * where only one of several hovers knows something.
 */
public final class Describe extends AbstractHandler {
	private static final int COLUMNS = 80;
	private static final int LINES = 20;

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(text -> {
			InformationPresenter presenter = new InformationPresenter(HoverPageControl.creator());
			presenter.setSizeConstraints(COLUMNS, LINES, false, true);
			presenter.setInformationProvider(new AtCaret(), IDocument.DEFAULT_CONTENT_TYPE);
			presenter.install(text.viewer());
			presenter.showInformation();
		});
		return null;
	}

	private static final class AtCaret implements IInformationProvider, IInformationProviderExtension {
		private final JourneyHover hover = new JourneyHover();

		@Override
		public IRegion getSubject(ITextViewer viewer, int offset) {
			return hover.getHoverRegion(viewer, offset);
		}

		@Override
		public Object getInformation2(ITextViewer viewer, IRegion subject) {
			return hover.getHoverInfo2(viewer, subject);
		}

		@Override
		public String getInformation(ITextViewer viewer, IRegion subject) {
			return String.valueOf(getInformation2(viewer, subject));
		}
	}
}
