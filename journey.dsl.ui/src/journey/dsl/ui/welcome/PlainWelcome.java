package journey.dsl.ui.welcome;

import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The welcome page where the system has no browser: the same actions, without the pages to read. */
final class PlainWelcome extends Composite {
	private static final UiWords WORDS = new UiWords(PlainWelcome.class);
	private static final int MARGIN = 48;
	private static final int SPACE = 12;
	private static final int WIDTH = 560;

	PlainWelcome(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACE).applyTo(this);
		label("welcome.title").setFont(JFaceResources.getHeaderFont());
		label("welcome.subtitle");
		for (WelcomeAction action : WelcomeAction.values()) link(action);
	}

	private Label label(String key) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(WORDS.get(key));
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void link(WelcomeAction action) {
		Link link = new Link(this, SWT.NONE);
		link.setText("<a>" + WORDS.get("welcome." + action.word()) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}
}
