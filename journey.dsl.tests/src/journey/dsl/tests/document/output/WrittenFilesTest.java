package journey.dsl.tests.document.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import journey.dsl.files.written.NotWritten;
import journey.dsl.files.written.WrittenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file that is written anew, and of what stands beside it. */
class WrittenFilesTest {
	@TempDir
	private Path dir;
	private final WrittenFiles files = new WrittenFiles();

	private List<String> names() throws IOException {
		try (var all = Files.list(dir)) {
			return all.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatWouldNotChangeIsLeftAlone() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "same");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1000));

		assertThat(files.write(file, "same")).isFalse();
		assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
	}

	@Test
	void theModeStays() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

		assertThat(files.write(file, "new")).isTrue();

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
		assertThat(names()).containsExactly("a");
	}

	@Test
	void theOwnerStays() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "old");
		// whoever may give files away does; for everybody else the file is their own
		boolean isMighty = "root".equals(System.getProperty("user.name"));
		if (isMighty) Files.setAttribute(file, "unix:uid", 65534);
		Object owner = Files.getAttribute(file, "unix:uid");

		files.write(file, "new");

		assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(owner);
		assertThat(file).hasContent("new");
	}

	@Test
	void aFileOfSeveralNamesStaysOneFile() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "a rather long old text");
		Path other = Files.createLink(dir.resolve("b"), file);

		files.write(file, "new");

		assertThat(other).hasContent("new");
		assertThat(Files.isSameFile(file, other)).isTrue();
	}

	@Test
	void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "old");
		Path link = Files.createSymbolicLink(dir.resolve("b"), Path.of("a"));

		files.write(link, "new");

		assertThat(link).isSymbolicLink().hasContent("new");
		assertThat(file).hasContent("new");
		Path broken = Files.createSymbolicLink(dir.resolve("c"), Path.of("nowhere"));
		assertThatThrownBy(() -> files.write(broken, "new")).isInstanceOf(NotWritten.class)
				.hasMessageContaining("this link leads to nothing");
		assertThat(names()).containsExactly("a", "b", "c");
	}

	@Test
	void aReadOnlyFileIsRefusedEvenToThoseWhoMayDoAll() throws IOException {
		Path file = Files.writeString(dir.resolve("a"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

		assertThatThrownBy(() -> files.write(file, "new")).isInstanceOf(NotWritten.class)
				.hasMessage(
						file + ": this file is write-protected: remove the write protection, or leave the file out");
		assertThat(file).hasContent("old");
	}

	@Test
	void whatAnInterruptedRunHasLeftGoesAndWhatSomebodyWritesStays() throws IOException {
		Path left = Files.writeString(dir.resolve(".0123456789abcdef.journey-part"), "half");
		Path busy = Files.writeString(dir.resolve(".fedcba9876543210.journey-part"), "half");
		Path secret = Files.writeString(dir.resolve("secret"), "mine");
		Path trap = Files.createSymbolicLink(dir.resolve(".trap.journey-part"), secret);

		try (FileChannel writer = FileChannel.open(busy, StandardOpenOption.WRITE); var lock = writer.lock()) {
			files.write(dir.resolve("a"), "new");
		}

		assertThat(left).doesNotExist();
		assertThat(busy).exists();
		assertThat(trap).isSymbolicLink();
		assertThat(secret).hasContent("mine");
	}

	@Test
	void manyAtATimeLeaveOneWholeFile() throws Exception {
		Path file = dir.resolve("a");
		ExecutorService writers = Executors.newFixedThreadPool(4);
		try {
			List<Future<Boolean>> runs = IntStream.range(0, 40)
					.mapToObj(each -> writers
							.submit(() -> new WrittenFiles().write(file, String.valueOf(each % 10).repeat(100_000))))
					.toList();
			for (Future<Boolean> run : runs) run.get();
		} finally {
			writers.shutdownNow();
		}

		assertThat(Files.readString(file)).hasSize(100_000).matches("(\\d)\\1*");
		assertThat(names()).containsExactly("a");
	}
}
