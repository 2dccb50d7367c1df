package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the server knows, and how it learns of what changes without the editor. */
class FoldersTest {
	private static final String NEEDS_SALES = "system crm { owner sales }";

	@TempDir
	Path folder;

	@BeforeEach
	void makeAWorkspace() throws IOException {
		write("journey.settings", "");
	}

	@Test
	void walksNeitherDotFoldersNorBuildOutputs() throws IOException {
		for (String place : List.of(".git", ".hidden", "target", "node_modules", "build/deep"))
			write(place + "/people.journey", "team sales");
		Path file = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			assertThat(editor.awaitFound(uri(file), all -> !all.isEmpty())).anyMatch(FoldersTest::isMissingSales);
			assertThat(editor.published.keySet()).containsExactly(uri(file));
		}
	}

	@Test
	void knowsWhatIsOpenWhereverItIs() throws IOException {
		Path built = write("target/a.journey", NEEDS_SALES);
		write("people.journey", "team sales");
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open(built);
			assertThat(editor.awaitFound(uri, all -> true)).noneMatch(FoldersTest::isMissingSales);
			editor.close(uri);
			editor.awaitFound(uri, List::isEmpty);
		}
	}

	@Test
	void learnsOfFilesThatOthersMakeChangeAndDelete() throws IOException {
		Path file = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FoldersTest::isMissingSales));

			Path people = write("people.journey", "team sales");
			tell(editor, people, FileChangeType.Created);
			editor.awaitFound(uri(file), all -> all.stream().noneMatch(FoldersTest::isMissingSales));

			write("people.journey", "team marketing");
			tell(editor, people, FileChangeType.Changed);
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FoldersTest::isMissingSales));

			write("people.journey", "team sales");
			tell(editor, people, FileChangeType.Changed);
			editor.awaitFound(uri(file), all -> all.stream().noneMatch(FoldersTest::isMissingSales));

			Files.delete(people);
			tell(editor, people, FileChangeType.Deleted);
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FoldersTest::isMissingSales));
		}
	}

	@Test
	void showsNothingInFilesThatAreGone() throws IOException {
		Path file = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FoldersTest::isMissingSales));
			Files.delete(file);
			tell(editor, file, FileChangeType.Deleted);
			editor.awaitFound(uri(file), List::isEmpty);
		}
	}

	@Test
	void whatStandsInTheEditorCountsAndNotWhatIsSaved() throws IOException {
		Path file = write("a.journey", NEEDS_SALES);
		Path people = write("people.journey", "team sales");
		try (Editor editor = Editor.in(folder)) {
			String open = editor.open(people);
			editor.write(open, "team other");
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FoldersTest::isMissingSales));
			tell(editor, people, FileChangeType.Changed);
			editor.write(open, "team another");
			assertThat(editor.awaitFound(uri(file), all -> !all.isEmpty())).anyMatch(FoldersTest::isMissingSales);

			editor.close(open);
			editor.awaitFound(uri(file), all -> all.stream().noneMatch(FoldersTest::isMissingSales));
		}
	}

	@Test
	void asksToWatchWhereTheEditorLetsIt() {
		ClientCapabilities abilities = new ClientCapabilities();
		abilities.setWorkspace(new WorkspaceClientCapabilities());
		abilities.getWorkspace().setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
		try (Editor editor = new Editor()) {
			editor.start(abilities, folder);
			Editor.await(() -> !editor.registered.isEmpty());
			assertThat(editor.registered.get(0).getRegistrations()).singleElement().satisfies(asked -> {
				assertThat(asked.getMethod()).isEqualTo("workspace/didChangeWatchedFiles");
				assertThat(asked.getRegisterOptions().toString()).contains("**/*.journey", "**/journey.settings");
			});
		}
	}

	@Test
	void severalFoldersAreWorkspacesOfTheirOwnThatComeAndGo() throws IOException {
		Path one = write("one/journey.settings", "").getParent();
		Path other = write("other/journey.settings", "").getParent();
		Path needs = write("one/a.journey", NEEDS_SALES);
		Path alsoNeeds = write("other/a.journey", NEEDS_SALES);
		write("other/people.journey", "team sales");
		try (Editor editor = Editor.in(one)) {
			editor.awaitFound(uri(needs), all -> all.stream().anyMatch(FoldersTest::isMissingSales));
			assertThat(editor.published).doesNotContainKey(uri(alsoNeeds));

			change(editor, List.of(new WorkspaceFolder(other.toUri().toString(), "other")), List.of());
			assertThat(editor.awaitFound(uri(alsoNeeds), all -> !all.isEmpty())).noneMatch(FoldersTest::isMissingSales);
			assertThat(editor.found(uri(needs))).anyMatch(FoldersTest::isMissingSales);

			change(editor, List.of(), List.of(new WorkspaceFolder(one.toUri().toString(), "one")));
			editor.awaitFound(uri(needs), List::isEmpty);
		}
	}

	@Test
	void aFolderWithSettingsOfItsOwnIsAWorkspaceInTheOther() throws IOException {
		write("people.journey", "team sales");
		Path outer = write("a.journey", NEEDS_SALES);
		write("inner/journey.settings", "rule.definition-is-used = off");
		Path inner = write("inner/deep/a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			assertThat(editor.awaitFound(uri(outer), all -> !all.isEmpty())).noneMatch(FoldersTest::isMissingSales);
			assertThat(editor.awaitFound(uri(inner), all -> !all.isEmpty())).singleElement()
					.matches(FoldersTest::isMissingSales);
		}
	}

	@Test
	void settingsCountAsTheyAreWritten() throws IOException {
		Path settings = folder.resolve("journey.settings");
		Path file = write("a.journey", "team sales");
		try (Editor editor = Editor.in(folder)) {
			editor.awaitFound(uri(file),
					all -> all.stream().anyMatch(each -> each.getCode().getLeft().equals("definition-is-used")));
			String open = editor.open(settings);

			editor.write(open, "rule.definition-is-used = error\nrule.nothing-like-that = off\n");
			editor.awaitFound(uri(file),
					all -> all.stream().anyMatch(each -> each.getSeverity() == DiagnosticSeverity.Error));
			assertThat(editor.awaitFound(open, all -> !all.isEmpty())).singleElement().satisfies(found -> {
				assertThat(found.getCode().getLeft()).isEqualTo("settings-are-known");
				assertThat(found.getRange().getStart().getLine()).isEqualTo(1);
			});

			editor.write(open, "rule.definition-is-used = off\n");
			editor.awaitFound(uri(file),
					all -> all.stream().noneMatch(each -> each.getCode().getLeft().equals("definition-is-used")));
			editor.awaitFound(open, List::isEmpty);
		}
	}

	@Test
	void aTextThatIsInNoFolderIsCheckedForItself() {
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open("untitled:Untitled-1", NEEDS_SALES);
			editor.awaitFound(uri, all -> all.stream().anyMatch(FoldersTest::isMissingSales));
			editor.write(uri, "team sales " + NEEDS_SALES);
			assertThat(editor.found(uri)).noneMatch(FoldersTest::isMissingSales);
			editor.close(uri);
			editor.awaitFound(uri, List::isEmpty);
		}
	}

	private static boolean isMissingSales(Diagnostic found) {
		return found.getCode().getLeft().equals("reference-resolves") && Editor.message(found).contains("sales");
	}

	private static void tell(Editor editor, Path file, FileChangeType type) {
		editor.server().getWorkspaceService()
				.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), type))));
	}

	private static void change(Editor editor, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
		editor.server().getWorkspaceService().didChangeWorkspaceFolders(
				new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
	}

	private static String uri(Path file) {
		return file.toUri().toString();
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
