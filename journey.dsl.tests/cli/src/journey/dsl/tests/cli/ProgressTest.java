package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import journey.dsl.cli.terminal.Progress;
import org.junit.jupiter.api.Test;

/** What a terminal shows of something that takes its time, and of what does not. */
class ProgressTest {
	private final StringWriter shown = new StringWriter();
	private final PrintWriter err = new PrintWriter(shown, true);

	@Test
	void whatTakesOverASecondIsSaidAndGoneWhenItIsDone() throws InterruptedException {
		try (Progress progress = new Progress(err, "Checking", true)) {
			for (int waited = 0; shown.toString().isEmpty() && waited < 600; waited++) Thread.sleep(100);
		}

		assertThat(shown).hasToString("\r\u001b[KChecking …\r\u001b[K");
	}

	@Test
	void whatIsDoneAtOnceIsNotSaid() {
		new Progress(err, "Checking", true).close();

		assertThat(shown.toString()).isEmpty();
	}

	@Test
	void nothingIsSaidWhereNobodyLooks() throws InterruptedException {
		try (Progress progress = new Progress(err, "Checking", false)) {
			Thread.sleep(1300);
		}

		assertThat(shown.toString()).isEmpty();
	}
}
