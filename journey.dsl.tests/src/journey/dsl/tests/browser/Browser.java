package journey.dsl.tests.browser;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chromium, looking at pages as a reader would: {@code browser/look.mjs} drives it. */
public final class Browser implements AutoCloseable {

	private static final Path SCRIPT = Path.of("browser/look.mjs").toAbsolutePath();
	private static final Gson JSON = new Gson();

	private final Process process;
	private final Writer requests;
	private final BufferedReader answers;

	private Browser(Process process) {
		this.process = process;
		this.requests = process.outputWriter(StandardCharsets.UTF_8);
		this.answers = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Starts the browser; it serves as many visits as wanted, each with nothing left over from the one before. */
	public static Browser open() {
		if (!Files.isDirectory(SCRIPT.resolveSibling("node_modules"))) {
			throw new IllegalStateException(
					"The browser tests are not installed: run ./verify, or npm ci in " + SCRIPT.getParent());
		}
		try {
			return new Browser(new ProcessBuilder("node", SCRIPT.toString()).redirectError(Redirect.INHERIT).start());
		} catch (IOException e) {
			throw new UncheckedIOException("Node.js is needed for the browser tests: run ./verify, which installs it",
					e);
		}
	}

	/** Opens the page, does what the visit says, and tells what was seen. */
	public Look look(Visit visit) {
		try {
			requests.write(JSON.toJson(visit.request()) + "\n");
			requests.flush();
			String answer = answers.readLine();
			if (answer == null) {
				throw new IllegalStateException("The browser has ended; its last words are above.");
			}
			Look look = JSON.fromJson(answer, Look.class);
			if (look.failure() != null) {
				throw new IllegalStateException(look.failure());
			}
			return look;
		} catch (IOException e) {
			throw new UncheckedIOException("The browser does not answer", e);
		}
	}

	@Override
	public void close() {
		try {
			requests.close();
			process.waitFor();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			process.destroy();
			Thread.currentThread().interrupt();
		}
	}
}
