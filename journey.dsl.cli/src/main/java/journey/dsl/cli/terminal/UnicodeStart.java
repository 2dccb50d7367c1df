package journey.dsl.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Without a locale, as in containers and under cron, Java takes file names for ASCII: it cannot open those with any
 * other letter, and garbles the arguments before a program begins. Each process decides this only once, so the only
 * cure is a second process, which gets the arguments byte by byte. If the launcher of the checkout has already set what
 * Java needs, there is nothing to do.
 */
public final class UnicodeStart {
	/** Set for the second process, so that there is no third one. */
	private static final String MARK = "JOURNEY_UNICODE";
	private static final String LOCALE = "C.UTF-8";
	private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");

	private UnicodeStart() {}

	/**
	 * Runs the command in a process that knows all letters, if this one does not, and tells its exit code; empty if
	 * this one does or nothing can be done.
	 */
	public static OptionalInt again() {
		boolean isUnicode = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
		if (isUnicode || System.getenv(MARK) != null
				|| !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"))
			return OptionalInt.empty();
		Path file = null;
		try {
			List<byte[]> line = split(Files.readAllBytes(ARGUMENTS));
			file = Files.createTempFile("journey", ".args");
			Files.write(file, quoted(line.subList(1, line.size())));
			ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"@" + file).inheritIO();
			java.environment().put("LC_ALL", LOCALE);
			java.environment().put(MARK, LOCALE);
			Process process = java.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			return OptionalInt.of(process.waitFor());
		} catch (IOException notThere) {
			return OptionalInt.empty();
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return OptionalInt.empty();
		} finally {
			delete(file);
		}
	}

	/** The parts between the zeros. */
	private static List<byte[]> split(byte[] line) {
		List<byte[]> parts = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < line.length; at++) {
			if (line[at] != 0) continue;
			parts.add(Arrays.copyOfRange(line, from, at));
			from = at + 1;
		}
		return parts;
	}

	/** As the java command reads arguments from a file: in quotes, one on each line. */
	private static byte[] quoted(List<byte[]> arguments) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		for (String setting : List.of("-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8"))
			text.writeBytes((setting + "\n").getBytes(StandardCharsets.US_ASCII));
		for (byte[] argument : arguments) {
			text.write('"');
			for (byte each : argument) text.writeBytes(escaped(each));
			text.write('"');
			text.write('\n');
		}
		return text.toByteArray();
	}

	private static byte[] escaped(byte each) {
		return switch (each) {
			case '\\', '"' -> new byte[] {'\\', each};
			case '\n' -> new byte[] {'\\', 'n'};
			case '\r' -> new byte[] {'\\', 'r'};
			case '\t' -> new byte[] {'\\', 't'};
			case '\f' -> new byte[] {'\\', 'f'};
			default -> new byte[] {each};
		};
	}

	private static void delete(Path file) {
		try {
			if (file != null) Files.deleteIfExists(file);
		} catch (IOException stays) {
			file.toFile().deleteOnExit();
		}
	}
}
