package journey.dsl.ui.editor.rename;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.editor.ActiveText;
import journey.dsl.ui.edits.Changes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant;
import org.eclipse.ltk.core.refactoring.participants.RenameProcessor;
import org.eclipse.ltk.core.refactoring.participants.SharableParticipants;

/** An element to rename; the server refuses a name that would change what any text means. */
final class RenamedElement extends RenameProcessor {
	private static final UiWords WORDS = new UiWords(RenamedElement.class);
	private static final int PATIENCE_SECONDS = 30;

	private final ActiveText text;
	private final String before;
	private String name;
	private WorkspaceEdit edit;

	RenamedElement(ActiveText text, String before) {
		this.text = text;
		this.before = before;
		name = before;
	}

	/** The name that it has. */
	String before() {
		return before;
	}

	/** Sets the new name. */
	RefactoringStatus call(String other) {
		name = other.strip();
		return name.isEmpty() ? RefactoringStatus.createFatalErrorStatus(WORDS.get("empty")) : new RefactoringStatus();
	}

	/** Why it cannot be called so, in words; null if it can. */
	CompletableFuture<String> refusal() {
		return ask().handle((edits, refused) -> refused == null ? null : JourneyClient.refusal(refused));
	}

	private CompletableFuture<WorkspaceEdit> ask() {
		RenameParams asked = new RenameParams(text.text(), text.position(), name);
		return JourneyClient.get().ask(server -> server.getTextDocumentService().rename(asked));
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		try {
			edit = ask().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			return edit == null ? RefactoringStatus.createFatalErrorStatus(WORDS.get("nothing"))
					: new RefactoringStatus();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return RefactoringStatus.createFatalErrorStatus(WORDS.get("stopped"));
		} catch (ExecutionException | TimeoutException refused) {
			return RefactoringStatus.createFatalErrorStatus(JourneyClient.refusal(refused));
		}
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		return Changes.of(WORDS.get("change", before, name), edit);
	}

	@Override
	public Object[] getElements() {
		return new Object[] {before};
	}

	@Override
	public String getIdentifier() {
		return JourneyBundle.ID + ".rename";
	}

	@Override
	public String getProcessorName() {
		return WORDS.get("title");
	}

	@Override
	public boolean isApplicable() {
		return true;
	}

	@Override
	public RefactoringParticipant[] loadParticipants(RefactoringStatus status, SharableParticipants shared) {
		return new RefactoringParticipant[0];
	}
}
