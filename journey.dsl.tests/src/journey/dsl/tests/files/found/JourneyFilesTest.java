package journey.dsl.tests.files.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import journey.dsl.files.found.Encounters;
import journey.dsl.files.found.JourneyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder belong to its workspace: each once, and nothing that is none. */
class JourneyFilesTest {
	@TempDir
	Path dir;

	@Test
	void aFileAndTheLinksToItAreOneWithTheShortestName() throws IOException {
		Path file = Found.write(dir, "shop/journeys/buy.journey", "");
		Files.createSymbolicLink(dir.resolve("shop/buy.journey"), file);
		Files.createSymbolicLink(dir.resolve("shop/buy-again.journey"), dir.resolve("shop/buy.journey"));
		Path other = Found.write(dir, "b.journey", "");
		Files.createSymbolicLink(dir.resolve("a.journey"), other);
		Files.createSymbolicLink(dir.resolve("much-longer.journey"), other);

		assertThat(Found.in(dir)).isEqualTo(new Found(List.of("a.journey", "shop/buy.journey"), List.of(), List.of()));
		JourneyFiles found = JourneyFiles.find(dir, true, List.of(), (path, why) -> {
		});
		assertThat(found.counting(file)).isEqualTo(dir.resolve("shop/buy.journey"));
		assertThat(found.inside(dir.resolve("shop/journeys"))).containsExactly(dir.resolve("shop/buy.journey"));
		assertThat(found.counting(dir.resolve("other.journey"))).isEqualTo(dir.resolve("other.journey"));
	}

	@Test
	void aFolderThatIsReachedThroughALinkKeepsItsNames() throws IOException {
		Path real = Found.write(dir, "real/deep/a.journey", "").getParent().getParent();
		Files.createSymbolicLink(real.resolve("b.journey"), real.resolve("deep/a.journey"));
		Path link = Files.createSymbolicLink(dir.resolve("link"), real);

		assertThat(Found.in(link).files()).containsExactly("b.journey");
	}

	@Test
	void aLinkOutOfTheWorkspaceIsNotReadAndToldInOneLine() throws IOException {
		Path outside = Found.write(dir, "outside.journey", "");
		Path root = Files.createDirectory(dir.resolve("root"));
		Files.createSymbolicLink(root.resolve("a.journey"), outside);
		Files.createSymbolicLink(root.resolve("b.journey"), dir.resolve("nowhere"));
		Files.createSymbolicLink(root.resolve("c.journey"), root.resolve("c.journey"));
		Files.createSymbolicLink(root.resolve("d.journey"), dir);
		Files.createSymbolicLink(root.resolve(".#e.journey"), Path.of("somebody@somewhere.4711"));
		Files.createSymbolicLink(root.resolve("loop"), root);

		assertThat(Found.in(root)).isEqualTo(new Found(List.of(), List.of(),
				List.of("a.journey is a link out of the workspace, and is not read",
						"b.journey is a link that leads to no file", "c.journey is a link that leads to no file")));
	}

	@Test
	void whatIsNoFileIsNeverOpened() throws IOException {
		try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			socket.bind(UnixDomainSocketAddress.of(dir.resolve("socket.journey")));
			Files.createSymbolicLink(dir.resolve("link.journey"), dir.resolve("socket.journey"));
			Files.createDirectory(dir.resolve("folder.journey"));

			assertThat(Found.in(dir)).isEqualTo(new Found(List.of(), List.of(), List.of()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"gitdir: /home/mia/shop/.git/worktrees/wt\n", "gitdir: ../.git/worktrees/wt",
			"gitdir: C:\\shop\\.git\\worktrees\\wt\r\n", "gitdir: /shop/.git/modules/lib/worktrees/wt\n"})
	void anotherCheckoutOfTheRepositoryIsLeftOut(String pointer) throws IOException {
		Found.write(dir, "a.journey", "");
		Found.write(dir, "deep/wt/a.journey", "");
		Found.write(dir, "deep/wt/.git", pointer);

		assertThat(Found.in(dir).files()).containsExactly("a.journey");
		assertThat(Found.in(dir.resolve("deep/wt")).files()).containsExactly("a.journey");
	}

	@ParameterizedTest
	@ValueSource(strings = {"gitdir: ../.git/modules/lib\n", "gitdir: ../.git/modules/worktrees/lib\n",
			"gitdir: /srv/lib.git\n", "", "worktrees", "nonsense/worktrees/x"})
	void aSubmoduleBelongsToTheWorkspace(String pointer) throws IOException {
		Found.write(dir, "lib/a.journey", "");
		Found.write(dir, "lib/.git", pointer);
		Files.createDirectories(Found.write(dir, "clone/a.journey", "").resolveSibling(".git/worktrees/x"));

		assertThat(Found.in(dir).files()).containsExactly("clone/a.journey", "lib/a.journey");
	}

	@Test
	void aFolderThatIsNotDeepHasItsOwnFilesAlone() throws IOException {
		Found.write(dir, "a.journey", "");
		Found.write(dir, ".gitignore", "b.journey");
		Found.write(dir, "b.journey", "");
		Found.write(dir, "deep/c.journey", "");
		Files.createDirectory(dir.resolve("folder.journey"));

		assertThat(Found.in(dir, false).files()).containsExactly("a.journey");
	}

	@Test
	void settingsLeaveOutPathsAndNames() throws IOException {
		for (String name : new String[] {"a.journey", "drafts/b.journey", "deep/drafts/c.journey", "old-d.journey",
				"deep/old-e.journey", "x/y.journey", "x/z.journey"})
			Found.write(dir, name, "");

		assertThat(Found.in(dir, "drafts/**", "old-*", "x/{y,q}.journey", "[a", "{a").files())
				.containsExactly("a.journey", "deep/drafts/c.journey", "x/z.journey");
	}

	@Test
	void aBackslashInANameIsNoSlash() throws IOException {
		Found.write(dir, "a\\b.journey", "");

		assertThat(Found.in(dir, "a/**").files()).containsExactly("a\\b.journey");
	}

	@Test
	void aLongWaySaysHowFarItHasLed() throws IOException {
		for (String folder : new String[] {"one", "other"}) fill(folder, 10_050);
		List<String> told = new ArrayList<>();

		JourneyFiles.find(dir, true, List.of(), new Progress(
				(entries, folder) -> told.add(entries + " " + (folder.getParent().equals(dir) ? "inside" : folder))));

		assertThat(told).containsExactly("10000 inside", "20000 inside");
	}

	@Test
	void whatDisappearsMeanwhileIsNotThere() throws IOException {
		for (String folder : new String[] {"one", "other", "third"}) fill(folder, 3_400);
		Found.write(dir, "a.journey", "");
		Progress deleting = new Progress((entries, folder) -> delete(dir));

		JourneyFiles.find(dir, true, List.of(), deleting);

		assertThat(deleting.unreadable).isEmpty();
		assertThat(Found.in(dir.resolve("one"))).isEqualTo(new Found(List.of(), List.of(), List.of()));
	}

	@Test
	void whatMayNotBeEnteredIsToldAndTheRestIsFound() throws IOException {
		Found.write(dir, "a.journey", "");
		Path locked = Found.write(dir, "locked/b.journey", "").getParent();
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
		try {
			// for somebody whom nothing is forbidden there is nothing to tell
			boolean isForbidden = !Files.isReadable(locked);
			Found found = Found.in(dir);
			assertThat(found.unreadable()).isEqualTo(
					isForbidden ? List.of("locked may not be entered: its permissions forbid it") : List.of());
			assertThat(found.files()).contains("a.journey");
		} finally {
			Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private void fill(String name, int files) throws IOException {
		Path folder = Files.createDirectory(dir.resolve(name));
		for (int number = 0; number < files; number++) Files.createFile(folder.resolve("" + number));
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
					if (!inner.equals(folder)) Files.delete(inner);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Somebody who does something when the way is long. */
	private static final class Progress implements Encounters {
		final List<String> unreadable = new ArrayList<>();
		private final BiConsumer<Integer, Path> told;

		Progress(BiConsumer<Integer, Path> told) {
			this.told = told;
		}

		@Override
		public void unreadable(Path path, String why) {
			unreadable.add(path + " " + why);
		}

		@Override
		public void stillOnTheWay(int entries, Path folder) {
			told.accept(entries, folder);
		}
	}
}
