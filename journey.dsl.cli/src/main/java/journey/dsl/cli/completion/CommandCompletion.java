package journey.dsl.cli.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What users can type after the name of a command, as a shell offers it.
 *
 * @param name of the command
 * @param description one line; only printable characters, as in all other descriptions
 * @param options those that people are meant to know
 * @param words what stands behind the options; null if nothing does
 * @param commands that belong to it
 */
record CommandCompletion(String name, String description, List<Option> options, Value words,
		List<CommandCompletion> commands) {
	/** Nothing in them means anything to any shell. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

	/**
	 * What may be given.
	 *
	 * @param label what it is, such as {@code FORM}
	 * @param words all that it may be; empty if it may be anything
	 * @param isFile whether it is a file or folder
	 * @param isList whether several of them may stand there, with commas between them
	 */
	record Value(String label, List<String> words, boolean isFile, boolean isList) {
		private static Value of(ArgSpec spec) {
			List<String> words = new ArrayList<>();
			if (spec.completionCandidates() != null) spec.completionCandidates().forEach(words::add);
			boolean isFile = spec.type() == Path.class || Arrays.asList(spec.auxiliaryTypes()).contains(Path.class);
			return new Value(spec.paramLabel(), words.stream().filter(word -> PLAIN.matcher(word).matches()).toList(),
					isFile, !spec.splitRegex().isEmpty());
		}
	}

	/**
	 * An option.
	 *
	 * @param names with their dashes, the shortest first
	 * @param value what it takes; null if it takes nothing
	 */
	record Option(List<String> names, String description, Value value) {
		private static Option of(OptionSpec spec) {
			List<String> names = Arrays.stream(spec.names()).sorted(Comparator.comparing(String::length)).toList();
			return new Option(names, line(spec.description()), spec.arity().max() == 0 ? null : Value.of(spec));
		}
	}

	/** What a command offers, with all commands that belong to it. */
	static CommandCompletion of(CommandSpec spec) {
		List<Option> options = spec.options().stream().filter(option -> !option.hidden()).map(Option::of).toList();
		Value words = spec.positionalParameters().stream().filter(each -> !each.hidden()).findFirst().map(Value::of)
				.orElse(null);
		List<CommandCompletion> commands = spec.subcommands().values().stream().map(each -> of(each.getCommandSpec()))
				.filter(each -> PLAIN.matcher(each.name()).matches()).toList();
		return new CommandCompletion(spec.name(), line(spec.usageMessage().description()), options, words, commands);
	}

	/** The names of all options. */
	List<String> optionNames() {
		return options.stream().flatMap(option -> option.names().stream()).toList();
	}

	/** The names of the commands that belong to it. */
	List<String> commandNames() {
		return commands.stream().map(CommandCompletion::name).toList();
	}

	private static String line(String[] description) {
		return description.length == 0 ? "" : description[0].replaceAll("\\s+", " ").replaceAll("\\p{C}", "").strip();
	}
}
