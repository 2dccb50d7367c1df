package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import journey.dsl.cli.Main;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command {@code journey} by itself. */
class MainTest {

	@Test
	void rejectsAMissingCommand() {
		CommandLine journey = new CommandLine(new Main());
		StringWriter said = new StringWriter();
		journey.setErr(new PrintWriter(said));

		assertThat(journey.execute()).isEqualTo(2);
		assertThat(said.toString()).contains("A command is missing.");
	}
}
