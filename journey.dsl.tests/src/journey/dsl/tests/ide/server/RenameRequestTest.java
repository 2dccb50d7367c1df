package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor renames: it asks what there is to rename, and gets the changes of all files of the folder. */
class RenameRequestTest {
	private static final Position ANN = new Position(0, 14);

	@TempDir
	Path folder;

	@Test
	void changesOpenAndSavedFiles() throws IOException {
		String people = write("people.journey", "person ann");
		Path file = folder.resolve("a.journey");
		Files.writeString(file, "team x { lead ann }");
		try (Editor editor = Editor.in(folder)) {
			String text = editor.open(file);
			TextDocumentIdentifier asked = new TextDocumentIdentifier(text);

			assertThat(editor
					.answer(editor.server().getTextDocumentService().prepareRename(new PrepareRenameParams(asked, ANN)))
					.getSecond().getPlaceholder()).isEqualTo("ann");
			WorkspaceEdit edit = editor
					.answer(editor.server().getTextDocumentService().rename(new RenameParams(asked, ANN, "anna")));
			assertThat(edit.getChanges()).containsOnlyKeys(text, people);
			assertThat(edit.getChanges().get(people))
					.containsExactly(new TextEdit(new Range(new Position(0, 7), new Position(0, 10)), "anna"));
			assertThat(edit.getChanges().get(text))
					.containsExactly(new TextEdit(new Range(ANN, new Position(0, 17)), "anna"));
		}
	}

	@Test
	void isToldWhyNot() throws IOException {
		write("people.journey", "person ann person bob");
		String file = write("a.journey", "team x { lead ann }");
		try (Editor editor = Editor.in(folder)) {
			assertThatThrownBy(() -> editor.answer(editor.server().getTextDocumentService()
					.rename(new RenameParams(new TextDocumentIdentifier(file), ANN, "bob"))))
					.hasRootCauseMessage("“bob” is already the name of another owner, in people.journey, line 1.");
		}
	}

	@Test
	void nothingIsOfferedWhereNothingIsNamed() throws IOException {
		String file = write("a.journey", "team x");
		try (Editor editor = new Editor()) {
			assertThat(editor.start(new ClientCapabilities(), folder).getCapabilities().getRenameProvider().getRight()
					.getPrepareProvider()).isTrue();
			assertThat(editor.answer(editor.server().getTextDocumentService()
					.prepareRename(new PrepareRenameParams(new TextDocumentIdentifier(file), new Position(0, 1)))))
					.isNull();
		}
	}

	private String write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toUri().toString();
	}
}
