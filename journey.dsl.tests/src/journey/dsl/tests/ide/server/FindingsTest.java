package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows as wrong while somebody writes. */
class FindingsTest {
	@TempDir
	Path folder;

	@Test
	void comeUnaskedForAllFilesOfTheFolder() throws IOException {
		Path file = write("a.journey", "system crm \"CRM\" { owner nowhere }");
		try (Editor editor = Editor.in(folder)) {
			Diagnostic found = editor.awaitFound(file.toUri().toString(), all -> !all.isEmpty()).stream()
					.filter(each -> each.getSeverity() == DiagnosticSeverity.Error).findFirst().orElseThrow();

			assertThat(Editor.message(found)).contains("nowhere");
			assertThat(found.getCode().getLeft()).isEqualTo("reference-resolves");
			assertThat(found.getSource()).isEqualTo("journey");
			assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
			assertThat(found.getRange()).isEqualTo(new Range(new Position(0, 25), new Position(0, 32)));
		}
	}

	@Test
	void followWhatIsWrittenInAnotherFile() throws IOException {
		Path people = write("people.journey", "team sales");
		Path file = write("a.journey", "system crm { owner sales }");
		try (Editor editor = Editor.in(folder)) {
			String text = editor.open(people);
			String other = editor.open(file);
			editor.awaitFound(other, all -> true);
			assertThat(editor.found(other)).noneMatch(each -> each.getSeverity() == DiagnosticSeverity.Error);

			editor.change(text,
					new TextDocumentContentChangeEvent(new Range(new Position(0, 5), new Position(0, 10)), "sale"));
			editor.awaitFound(other, all -> all.stream().anyMatch(each -> Editor.message(each).contains("`sales`")));

			editor.change(text,
					new TextDocumentContentChangeEvent(new Range(new Position(0, 9), new Position(0, 9)), "s"));
			editor.awaitFound(other, all -> all.stream().noneMatch(each -> Editor.message(each).contains("`sales`")));
		}
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
