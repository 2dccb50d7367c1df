package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import journey.dsl.cli.Main;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says about itself. */
class HelpTest {
	private static final Path HERE = Path.of("").toAbsolutePath();

	static Set<String> commands() {
		return Main.commandLine().getSubcommands().keySet();
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandShowsWorkedExamples(String command) {
		Journey help = Journey.run(HERE, command, "--help");
		assertThat(help.exitCode()).isZero();
		assertThat(help.out()).contains("Usage: journey " + command, "Examples:", "journey " + command);
	}

	@Test
	void namesTheNearestCommand() {
		Journey run = Journey.run(HERE, "chekc");
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("Did you mean: journey check");
	}

	@Test
	void listsEveryRule() {
		String listed = Journey.run(HERE, "rules").out();
		for (Rule rule : RuleCatalogue.standard().rules()) assertThat(listed).contains(rule.id());
	}

	@Test
	void explainsARule() {
		assertThat(Journey.run(HERE, "explain", "journey-has-owner").out()).startsWith("# journey-has-owner\n").contains("## Why", "## Good");
		assertThat(Journey.run(HERE, "explain", "rule-broken").out()).startsWith("# rule-broken\n");
	}
}
