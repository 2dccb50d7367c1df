package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.cli.Main;
import journey.dsl.cli.completion.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What shells are told of the commands. Bash is asked; what zsh and fish are told is read. */
class CompletionCommandTest {
	private static final Path HERE = Path.of("").toAbsolutePath();

	@TempDir
	Path folder;

	private static String script(Shell shell) {
		Journey run = Journey.run(HERE, "completion", shell.toString());
		assertThat(run.exitCode()).isZero();
		assertThat(run.err()).isEmpty();
		return run.out();
	}

	/** What bash proposes, when the last of these words is being typed. */
	private String proposed(String... words) throws IOException, InterruptedException {
		Path script = Files.writeString(folder.resolve("completion.bash"), script(Shell.BASH));
		String ask = "set -u; source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
				+ "_journey; echo ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}";
		return bash(ask, script, words);
	}

	private String bash(String ask, Path script, String... words) throws IOException, InterruptedException {
		ProcessBuilder bash = new ProcessBuilder("bash", "--norc", "--noprofile", "-c", ask, "bash", script.toString());
		for (String word : words) bash.command().add(word);
		Process process = bash.directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said.strip();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"journey ch                           | check",
			"journey check --fo                   | --format",
			"journey check --format j             | json junit",
			"journey check --format = j           | json junit",
			"journey check -q --fail-on w         | warning",
			"journey check --only x               | ''",
			"journey -q generate --only ma        | map",
			"journey generate --only map,per      | map,persona-matrix map,personas",
			"journey generate -                   | --color -q --quiet -o --output --only --journey --force -h --help "
					+ "-V --version",
			"journey explain journey-has-o        | journey-has-owner",
			"journey explain owner                | owner-change-has-hand-off ownership",
			"journey completion z                 | zsh",
			"journey rules x                      | ''",
			"/usr/bin/journey ini                 | init"})
	void bashProposesWhatFits(String typed, String proposed) throws Exception {
		assertThat(proposed(typed.split(" "))).isEqualTo(proposed);
	}

	@Test
	void bashProposesEveryCommand() throws Exception {
		assertThat(proposed("journey", "").split(" "))
				.containsExactlyElementsOf(Main.commandLine().getSubcommands().keySet());
	}

	@Test
	void filesAreLeftToBashWhichRunsNoneOfThem() throws Exception {
		Files.writeString(folder.resolve("$(touch ran).journey"), "");
		Files.writeString(folder.resolve("`touch ran`.journey"), "");
		assertThat(proposed("journey", "check", "")).isEmpty();
		assertThat(proposed("journey", "check", "$(touch ran)")).isEmpty();
		assertThat(proposed("journey", "check", "--format", "$(touch ran)")).isEmpty();
		assertThat(proposed("journey", "check", "--output", "`touch ran`")).isEmpty();
		assertThat(folder.resolve("ran")).doesNotExist();
		Path script = folder.resolve("completion.bash");
		assertThat(bash("source \"$1\"; complete -p journey", script))
				.isEqualTo("complete -o default -F _journey journey");
	}

	@Test
	void bashReadsItAsPeopleWriteIt() throws Exception {
		Path script = Files.writeString(folder.resolve("completion.bash"), script(Shell.BASH));
		assertThat(bash("source <(cat \"$1\") && bash -n \"$1\" && complete -p journey", script)).contains("_journey");
	}

	@ParameterizedTest
	@EnumSource
	void everyShellIsToldOfEveryCommandAndOptionInPlainCharacters(Shell shell) {
		String script = script(shell);
		Main.commandLine().getSubcommands().forEach((key, command) -> {
			assertThat(script).contains(key);
			for (OptionSpec option : command.getCommandSpec().options()) {
				String name = option.longestName().substring(2);
				if (option.hidden()) assertThat(script).doesNotContain("-" + name + " ", "-l " + name + " ");
				else
					assertThat(script).contains(name);
			}
		});
		assertThat(script).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]")
				.doesNotContain("COMPLETION-CANDIDATES", "DEFAULT-VALUE", "%n").endsWith("\n");
	}

	@Test
	void zshAndFishShowWhatEachIsFor() {
		assertThat(script(Shell.ZSH)).startsWith("#compdef journey\n").contains(
				"'init:Creates a small model that passes",
				"'--format=[text, json, sarif, junit, github, gitlab (default: text).]:FORM:(text json sarif junit "
						+ "github gitlab)'",
				"'*:PATH:_files'", "'(-q --quiet)-q[Print results only.]'",
				"compdef _journey journey");
		assertThat(script(Shell.FISH)).contains("complete -c journey -f\n",
				" -a init -d 'Creates a small model that passes",
				"complete -c journey -n '__fish_seen_subcommand_from check' -l format -x -a 'text json sarif junit "
						+ "github gitlab' -d 'text, json, sarif, junit, github, gitlab (default: text).'\n",
				"complete -c journey -n '__fish_seen_subcommand_from check' -l output -r -F -d 'Write the findings to "
						+ "this file.'\n",
				"complete -c journey -n '__fish_seen_subcommand_from check' -F\n");
	}

	@Test
	void whatADescriptionSaysMeansNothingToAShell() {
		CommandSpec command = CommandSpec.create().name("demo");
		command.usageMessage().description("It's");
		command.addOption(
				OptionSpec.builder("--odd").description("it's a \\ $(touch ran) `x` \"y\" [a:b]\n\u001b[2J;").build());
		command.addOption(OptionSpec.builder("--of").type(String.class)
				.completionCandidates(List.of("good", "$(touch ran)", "b d", "'")).description("x").build());
		assertThat(Shell.ZSH.script(command))
				.contains("'--odd[it'\\''s a \\\\ $(touch ran) `x` \"y\" \\[a:b\\] \\[2J;]'", ":(good)'");
		assertThat(Shell.FISH.script(command))
				.contains(" -l odd -d 'it\\'s a \\\\ $(touch ran) `x` \"y\" [a:b] [2J;'\n", " -a 'good' ");
		assertThat(Shell.BASH.script(command)).contains("'good' \"$word\"").doesNotContain("touch");
	}

	@Test
	void aShellThatIsUnknownIsNamed() {
		Journey run = Journey.run(HERE, "completion", "csh");
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("csh", "bash, zsh, fish");
		assertThat(Journey.run(HERE, "completion", "ZSH").exitCode()).isZero();
	}
}
