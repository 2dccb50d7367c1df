package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor asks what can be done at a selection, and does it with the edits that it gets. */
class CodeActionRequestTest {
	private static final Position STEP = new Position(2, 14);
	private static final String TEXT = "journey j {\n  stage s {\n    touchpoint t\n    touchpoint u\n  }\n}\n";

	@TempDir
	Path folder;

	@Test
	void onlyOnTheVeryTextThatTheyWereMadeFor() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), TEXT);
		ClientCapabilities abilities = new ClientCapabilities();
		abilities.setWorkspace(new WorkspaceClientCapabilities());
		WorkspaceEditCapabilities versioned = new WorkspaceEditCapabilities();
		versioned.setDocumentChanges(true);
		abilities.getWorkspace().setWorkspaceEdit(versioned);
		try (Editor editor = new Editor()) {
			List<String> kinds = editor.start(abilities, folder).getCapabilities().getCodeActionProvider().getRight()
					.getCodeActionKinds();
			assertThat(kinds).contains(CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, "refactor.move",
					CodeActionKind.RefactorRewrite);
			String uri = editor.open(file);
			TextDocumentEdit edit = rewrite(editor, uri).getEdit().getDocumentChanges().get(0).getLeft();

			assertThat(edit.getTextDocument().getUri()).isEqualTo(uri);
			assertThat(edit.getTextDocument().getVersion()).isEqualTo(1);
			assertThat(edit.getEdits()).extracting(Either::getLeft)
					.containsExactly(new TextEdit(new Range(new Position(2, 4), STEP), "moment"));
		}
	}

	@Test
	void aTextThatItsLayoutWouldSpoilIsNotLaidOut() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), "team   a {\n  lead ann/*\n}\nperson ann\n");
		try (Editor editor = Editor.in(folder)) {
			DocumentFormattingParams asked = new DocumentFormattingParams(new TextDocumentIdentifier(editor.open(file)),
					new FormattingOptions(2, true));

			assertThat(editor.answer(editor.server().getTextDocumentService().formatting(asked))).isEmpty();
		}
	}

	@Test
	void byAddressWhereVersionsAreNotKnown() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), TEXT);
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open(file);

			assertThat(rewrite(editor, uri).getEdit().getChanges()).containsOnlyKeys(uri);
		}
	}

	private static CodeAction rewrite(Editor editor, String uri) {
		CodeActionParams asked = new CodeActionParams(new TextDocumentIdentifier(uri), new Range(STEP, STEP),
				new CodeActionContext(List.of(), List.of(CodeActionKind.RefactorRewrite)));
		return editor.answer(editor.server().getTextDocumentService().codeAction(asked)).get(0).getRight();
	}
}
