package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import journey.dsl.cli.Main;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
	void explainsAWordOfTheLanguage() {
		assertThat(Journey.run(HERE, "explain", "expects").out()).startsWith("# expects\n").contains("who must meet it",
				"- `[within DURATION]`: The time limit.");
		assertThat(Journey.run(HERE, "explain", "consideration").out()).contains("`phase` of the library");
		assertThat(Journey.run(HERE, "explain", "often").exitCode()).isZero();
	}

	@Test
	void explainsATopicByItsRules() {
		String flow = Journey.run(HERE, "explain", "flow").out();
		for (Rule rule : RuleCatalogue.standard().rules())
			assertThat(flow.contains("  " + rule.id() + " ")).as(rule.id()).isEqualTo(rule.topic() == Topic.FLOW);
		assertThat(flow).startsWith("# Rules of the topic `flow`\n").contains(" error ");
	}

	@Test
	void explainsWhatIsAWordAndATopicAsBoth() {
		assertThat(Journey.run(HERE, "explain", "hazard").out()).startsWith("# hazard\n").contains("What can go wrong",
				"## Rules of the topic `hazard`", "hazard-has-plan");
		assertThat(Journey.run(HERE, "explain", "moment").out()).contains("matters far more",
				"## Rules of the topic `moment`");
	}

	@ParameterizedTest
	@CsvSource({"expetcs, expects", "momnet, moment", "flwo, flow", "journey-has-ownr, journey-has-owner",
			"considration, consideration"})
	void whatIsNothingHasANearestWord(String typed, String near) {
		Journey run = Journey.run(HERE, "explain", typed);
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("There is no rule, topic or word " + typed + ". Did you mean " + near + "?");
		assertThat(Journey.run(HERE, "explain", "qqqqqqqq").err())
				.contains("no rule, topic or word qqqqqqqq. `journey rules`");
	}

	@Test
	void explainsARule() {
		assertThat(Journey.run(HERE, "explain", "journey-has-owner").out()).startsWith("# journey-has-owner\n")
				.contains("## Why", "## Good");
		assertThat(Journey.run(HERE, "explain", "rule-broken").out()).startsWith("# rule-broken\n");
	}
}
