package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server finds the same files of a folder as the command line does. */
class FilesOfFoldersTest {
	private static final String NEEDS_SALES = "system crm { owner sales }";

	@TempDir
	Path folder;

	@Test
	void leavesOutWhatGitIgnoresEvenFromAbove() throws IOException {
		Files.createDirectory(folder.resolve(".git"));
		Path ignored = write(".gitignore", "sales.journey\n");
		write("shop/journey.settings", "");
		write("shop/sales.journey", "team sales");
		Path file = write("shop/a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder.resolve("shop"))) {
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FilesOfFoldersTest::isMissingSales));

			write(".gitignore", "");
			editor.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(ignored), FileChangeType.Changed))));
			editor.awaitFound(uri(file), all -> all.stream().noneMatch(FilesOfFoldersTest::isMissingSales));
		}
	}

	@Test
	void aFileThatIsOpenedByALongerNameIsTheSame() throws IOException {
		write("journey.settings", "");
		Path file = write("deep/sales.journey", "team sales \"Sales\"");
		Files.createSymbolicLink(folder.resolve("s.journey"), file);
		Path needs = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open(file);
			editor.awaitFound(uri(needs), all -> all.stream().noneMatch(FilesOfFoldersTest::isMissingSales));
			assertThat(editor.awaitFound(uri, all -> true))
					.noneMatch(found -> found.getCode().getLeft().equals("name-is-unique"));

			editor.write(uri, "team marketing");
			editor.awaitFound(uri(needs), all -> all.stream().anyMatch(FilesOfFoldersTest::isMissingSales));
		}
	}

	@Test
	void aFileOfAnotherWorktreeIsInAWorkspaceOfItsOwn() throws IOException {
		Files.createDirectory(folder.resolve(".git"));
		write("sales.journey", "team sales");
		write("wt/.git", "gitdir: ../.git/worktrees/wt");
		write("wt/sales.journey", "team sales");
		Path needs = write("wt/a.journey", NEEDS_SALES);
		Path outer = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			editor.awaitFound(uri(outer), all -> all.stream()
					.noneMatch(found -> isMissingSales(found) || found.getCode().getLeft().equals("name-is-unique")));
			String uri = editor.open(needs);
			assertThat(editor.awaitFound(uri, all -> !all.isEmpty()))
					.noneMatch(found -> isMissingSales(found) || found.getCode().getLeft().equals("name-is-unique"));
		}
	}

	@Test
	void aFileOpenedAloneHasButItsNeighbours() throws IOException {
		Path sales = write("deep/sales.journey", "team sales");
		Path needs = write("a.journey", NEEDS_SALES);
		try (Editor editor = new Editor()) {
			editor.start(new ClientCapabilities());
			String uri = editor.open(needs);
			editor.open(sales);
			editor.awaitFound(uri, all -> all.stream().anyMatch(FilesOfFoldersTest::isMissingSales));

			editor.open(write("sales.journey", "team sales"));
			editor.awaitFound(uri, all -> all.stream().noneMatch(FilesOfFoldersTest::isMissingSales));
		}
	}

	@Test
	void aFolderThatIsOpenedThroughALinkHasItsFiles() throws IOException {
		Path real = write("real/a.journey", NEEDS_SALES).getParent();
		Path link = Files.createSymbolicLink(folder.resolve("link"), real);
		try (Editor editor = Editor.in(link)) {
			editor.awaitFound(uri(link.resolve("a.journey")),
					all -> all.stream().anyMatch(FilesOfFoldersTest::isMissingSales));
		}
	}

	@Test
	void aPatternThatNamesNothingIsAFindingAndTheFilesAreFound() throws IOException {
		write("journey.settings", "ignore = [a");
		Path file = write("a.journey", NEEDS_SALES);
		try (Editor editor = Editor.in(folder)) {
			editor.awaitFound(uri(file), all -> all.stream().anyMatch(FilesOfFoldersTest::isMissingSales));
			editor.awaitFound(uri(folder.resolve("journey.settings")),
					all -> all.stream().anyMatch(found -> Editor.message(found).contains("`[` is not closed")));
		}
	}

	private Path write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static String uri(Path file) {
		return file.toUri().toString();
	}

	private static boolean isMissingSales(Diagnostic found) {
		return found.getCode().getLeft().equals("reference-resolves") && Editor.message(found).contains("sales");
	}
}
