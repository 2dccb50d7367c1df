package journey.dsl.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.project.starter.JourneySkeleton;
import journey.dsl.project.starter.SafeName;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/**
 * Asks what is known about a new journey before it is written: its title, who owns it, who travels, which stages it
 * has.
 */
final class NewJourneyPage extends WizardPage {
	private static final UiWords WORDS = new UiWords(NewJourneyPage.class);

	private final IContainer selected;
	private final LookedUp lookedUp = new LookedUp(this::offer);
	private Text title;
	private Text folder;
	private Text file;
	private Combo owner;
	private Combo persona;
	private Text stages;
	private boolean isFileTyped;
	private boolean isFilling;

	NewJourneyPage(IContainer selected) {
		super("journey", WORDS.get("journey.title"), null);
		this.selected = selected;
		setDescription(WORDS.get("journey.about"));
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent, WORDS, this::changed);
		title = fields.text("journey.called", "journey.called.hint");
		folder = fields.text("journey.folder", "");
		fields.button("browse", this::browse);
		file = fields.text("journey.file", "");
		owner = fields.combo("journey.owner", "journey.owner.hint");
		persona = fields.combo("journey.persona", "journey.persona.hint");
		stages = fields.text("journey.stages", "journey.stages.hint");
		title.addListener(SWT.Modify, event -> fill());
		file.addListener(SWT.Modify, event -> isFileTyped = isFilling ? isFileTyped : !file.getText().isBlank());
		folder.setText(selected == null ? "" : selected.getFullPath().makeRelative().toString());
		setControl(fields.composite());
		Dialog.applyDialogFont(getControl());
		title.setFocus();
		changed();
		// nothing is wrong as long as nothing is typed
		setErrorMessage(null);
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), container().orElse(null), false,
				WORDS.get("journey.folder.choose"));
		if (dialog.open() == Window.OK && dialog.getResult().length > 0)
			folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
	}

	private void changed() {
		if (stages == null || isFilling) return;
		container().map(IResource::getProject).ifPresent(lookedUp::look);
		Optional<String> wrong = problem();
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty());
	}

	/** The file is called like the journey until somebody says otherwise. */
	private void fill() {
		if (isFileTyped) return;
		isFilling = true;
		file.setText(title.getText().isBlank() ? "" : SafeName.of(title.getText()) + JourneyFiles.ENDING);
		isFilling = false;
		changed();
	}

	/** Those that are known, as soon as somebody has looked; what is typed stays. */
	private void offer(Known known) {
		if (owner.isDisposed()) return;
		Fields.offer(owner, known.owners().stream().map(Known::shown).toList());
		Fields.offer(persona, known.personas().stream().map(Known::shown).toList());
		changed();
		if (title.getText().isBlank()) setErrorMessage(null);
	}

	private Optional<String> problem() {
		if (title.getText().isBlank()) return Optional.of(WORDS.get("journey.called.missing"));
		if (container().isEmpty())
			return Optional
					.of(WORDS.get(folder.getText().isBlank() ? "journey.folder.missing" : "journey.folder.unknown",
							folder.getText()));
		String name = file.getText().strip();
		if (name.isEmpty() || name.equals(JourneyFiles.ENDING)) return Optional.of(WORDS.get("journey.file.missing"));
		boolean isName = ResourcesPlugin.getWorkspace().validateName(name, IResource.FILE).isOK();
		if (!isName) return Optional.of(WORDS.get("journey.file.impossible", name));
		if (target().exists()) return Optional.of(WORDS.get("journey.file.taken", target().getName()));
		if (lookedUp.known().journeys().contains(qualifiedName()))
			return Optional.of(WORDS.get("journey.called.taken", qualifiedName()));
		if (owner.getText().isBlank()) return Optional.of(WORDS.get("journey.owner.missing"));
		return persona.getText().isBlank() ? Optional.of(WORDS.get("journey.persona.missing")) : Optional.empty();
	}

	private Optional<IContainer> container() {
		IPath path = IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
		if (path.segmentCount() == 0) return Optional.empty();
		IResource found = ResourcesPlugin.getWorkspace().getRoot().findMember(path);
		return found instanceof IContainer container && container.isAccessible() ? Optional.of(container)
				: Optional.empty();
	}

	/** The file that is made. */
	IFile target() {
		String name = file.getText().strip();
		return container().orElseThrow().getFile(
				IPath.fromPortableString(name.endsWith(JourneyFiles.ENDING) ? name : name + JourneyFiles.ENDING));
	}

	/** Its text. */
	JourneySkeleton skeleton() {
		Known known = lookedUp.known();
		List<String> named = Arrays.stream(stages.getText().split("[,;]")).map(String::strip)
				.filter(each -> !each.isEmpty()).toList();
		return new JourneySkeleton(namespace(), title.getText().strip(), Known.meant(owner.getText(), known.owners()),
				Known.meant(persona.getText(), known.personas()), named, known.language());
	}

	private String namespace() {
		return container().map(each -> lookedUp.known().namespace(each.getProjectRelativePath().toString())).orElse("");
	}

	private String qualifiedName() {
		String name = SafeName.of(title.getText());
		return namespace().isEmpty() ? name : namespace() + "." + name;
	}
}
