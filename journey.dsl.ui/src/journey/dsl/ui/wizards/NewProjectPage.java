package journey.dsl.ui.wizards;

import java.util.List;
import journey.dsl.messages.Language;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the name, place and language of a new project, and what it starts with. */
final class NewProjectPage extends WizardNewProjectCreationPage {
	private static final int WIDTH = 420;
	private static final UiWords WORDS = new UiWords(NewProjectPage.class);

	private final List<Beginning> beginnings;
	private Combo language;
	private Table begin;
	private Label about;

	NewProjectPage(List<Beginning> beginnings) {
		super("project");
		this.beginnings = beginnings;
		setTitle(WORDS.get("project.title"));
		setDescription(WORDS.get("project.about"));
		setInitialProjectName(freeName());
	}

	/** A name to begin with: who only wants to look has nothing to fill in. */
	private static String freeName() {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		String first = WORDS.get("project.first-name");
		String name = first;
		for (int number = 2; root.getProject(name).exists(); number++) name = first + "-" + number;
		return name;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Composite fields = new Composite((Composite) getControl(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
		label(fields, "project.language");
		language = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (Language each : Language.values()) language.add(WORDS.get("language." + each.code()));
		language.select(UiWords.language().ordinal());
		language.setToolTipText(WORDS.get("project.language.about"));
		GridDataFactory.swtDefaults().applyTo(language);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(fields, "project.begin"));
		begin = new Table(fields, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		for (Beginning each : beginnings) new TableItem(begin, SWT.NONE).setText(each.title());
		begin.select(0);
		begin.addListener(SWT.Selection, event -> tell());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, begin.getItemHeight() * beginnings.size())
				.applyTo(begin);
		new Label(fields, SWT.NONE);
		about = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, about.getFont().getFontData()[0].getHeight() * 5)
				.applyTo(about);
		tell();
		Dialog.applyDialogFont(fields);
	}

	private static Label label(Composite parent, String key) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(WORDS.get(key));
		return label;
	}

	private void tell() {
		about.setText(beginning().about());
	}

	/** What the project begins with. */
	Beginning beginning() {
		return beginnings.get(Math.max(0, begin.getSelectionIndex()));
	}

	/** The language of its messages and documents. */
	Language language() {
		return Language.values()[language.getSelectionIndex()];
	}
}
