package journey.dsl.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.document.Document;
import journey.dsl.document.Words;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.OpenProjects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

/** Asks which documents of which projects to write to which folder. */
final class ExportPage extends WizardPage {
	private static final String TARGETS = "targets";
	private static final String WITHOUT = "without";
	private static final String OPEN = "open";
	private static final int MOST_TARGETS = 8;
	private static final UiWords WORDS = new UiWords(ExportPage.class);

	private final Set<IProject> selected;
	private CheckedRows projects;
	private CheckedRows documents;
	private Combo target;
	private Button open;

	ExportPage(Set<IProject> selected) {
		super("export", WORDS.get("export.title"), null);
		this.selected = selected;
		setDescription(WORDS.get("export.about"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(all);
		Composite lists = new Composite(all, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		projects = new CheckedRows(lists, WORDS.get("export.projects"), offered(), this::changed);
		documents = new CheckedRows(lists, WORDS.get("export.documents"), titles(), this::changed);
		Fields fields = new Fields(all, WORDS, this::changed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.composite());
		target = fields.combo("export.target", "");
		fields.button("browse", this::browse);
		open = new Button(fields.composite(), SWT.CHECK);
		open.setText(WORDS.get("export.open"));
		GridDataFactory.swtDefaults().span(3, 1).applyTo(open);
		remembered();
		setControl(all);
		Dialog.applyDialogFont(all);
		changed();
		if (target.getText().isBlank()) setErrorMessage(null);
	}

	private static Map<String, String> offered() {
		Map<String, String> rows = new LinkedHashMap<>();
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (OpenProjects.isOfJourneys(each)) rows.put(each.getName(), each.getName());
		return rows;
	}

	private static Map<String, String> titles() {
		Map<String, String> rows = new LinkedHashMap<>();
		for (Document each : DocumentCatalogue.standard())
			rows.putIfAbsent(each.key(), each.title(Words.of(UiWords.language())));
		return rows;
	}

	private void remembered() {
		IDialogSettings settings = getDialogSettings();
		String[] targets = settings.getArray(TARGETS);
		String[] without = settings.getArray(WITHOUT);
		if (targets != null) target.setItems(targets);
		if (targets != null && targets.length > 0) target.select(0);
		documents.uncheck(without == null ? List.of() : List.of(without));
		open.setSelection(settings.get(OPEN) == null || settings.getBoolean(OPEN));
		List<String> others = offered().keySet().stream()
				.filter(name -> selected.stream().noneMatch(each -> each.getName().equals(name))).toList();
		// who has selected nothing means all
		projects.uncheck(others.size() == offered().size() ? List.of() : others);
	}

	/** Keeps what was chosen for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		settings.put(TARGETS, Stream.concat(Stream.of(target.getText().strip()), Arrays.stream(target.getItems()))
				.distinct().limit(MOST_TARGETS).toArray(String[]::new));
		settings.put(WITHOUT, documents.unchecked().toArray(String[]::new));
		settings.put(OPEN, open.getSelection());
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setMessage(WORDS.get("export.target.choose"));
		dialog.setFilterPath(target.getText());
		String chosen = dialog.open();
		if (chosen != null) target.setText(chosen);
	}

	private void changed() {
		if (open == null) return;
		Optional<String> wrong = problem();
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty());
	}

	private Optional<String> problem() {
		if (offered().isEmpty()) return Optional.of(WORDS.get("export.projects.none"));
		if (projects.checked().isEmpty()) return Optional.of(WORDS.get("export.projects.missing"));
		if (documents.checked().isEmpty()) return Optional.of(WORDS.get("export.documents.missing"));
		if (target.getText().isBlank()) return Optional.of(WORDS.get("export.target.missing"));
		try {
			if (!target().isAbsolute()) return Optional.of(WORDS.get("export.target.relative"));
			return Files.isRegularFile(target()) ? Optional.of(WORDS.get("export.target.file", target()))
					: Optional.empty();
		} catch (InvalidPathException impossible) {
			return Optional.of(WORDS.get("export.target.impossible"));
		}
	}

	/** The folder on disk. */
	Path target() {
		return Path.of(target.getText().strip());
	}

	/** The projects. */
	List<IProject> projects() {
		return projects.checked().stream().map(ResourcesPlugin.getWorkspace().getRoot()::getProject).toList();
	}

	/** The kinds of documents. */
	List<Document> documents() {
		List<String> keys = documents.checked();
		return DocumentCatalogue.standard().stream().filter(each -> keys.contains(each.key())).toList();
	}

	/** Whether somebody wants to see them. */
	boolean isToBeOpened() {
		return open.getSelection();
	}
}
