package journey.dsl.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The script for zsh: to be sourced, or kept in a folder of its {@code fpath}. */
final class ZshScript {
	private static final String BEGIN = """
			#compdef %1$s
			# zsh completion for %1$s: source <(%1$s completion zsh)
			_%1$s() {
				local context state line
				typeset -A opt_args
				local -a commands
				_arguments -C%2$s ': :->command' '*:: :->rest'
				case $state in
					command)
						commands=(%3$s)
						_describe -t commands command commands ;;
					rest)
						case $words[1] in
			""";
	private static final String END = """
						esac ;;
				esac
			}
			if [[ ${funcstack[1]} == _%1$s ]]; then
				_%1$s "$@"
			else
				if ! (( $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
				compdef _%1$s %1$s
			fi
			""";

	private ZshScript() {}

	static String of(CommandCompletion offer) {
		String commands = offer.commands().stream()
				.map(command -> " " + quoted(command.name() + ":" + command.description()))
				.collect(Collectors.joining()).strip();
		StringBuilder script = new StringBuilder(BEGIN.formatted(offer.name(), options(offer), commands));
		for (CommandCompletion command : offer.commands()) {
			String words = command.words() == null ? "" : " " + quoted("*:" + value(command.words()));
			script.append("\t\t\t\t").append(command.name()).append(") _arguments").append(options(command))
					.append(words).append(" ;;\n");
		}
		return script.append(END.formatted(offer.name())).toString();
	}

	private static String options(CommandCompletion offer) {
		StringBuilder options = new StringBuilder();
		for (CommandCompletion.Option option : offer.options()) {
			String others = option.names().size() == 1 ? "" : "(" + String.join(" ", option.names()) + ")";
			for (String name : option.names()) {
				String takes = option.value() == null ? "" : name.startsWith("--") ? "=" : "+";
				String value = option.value() == null ? "" : ":" + value(option.value());
				options.append(' ').append(
						quoted(others + name + takes + "[" + escaped(option.description(), "\\[]") + "]" + value));
			}
		}
		return options.toString();
	}

	private static String value(CommandCompletion.Value value) {
		String label = escaped(value.label(), "\\:");
		List<String> words = value.words();
		if (words.isEmpty()) return label + ":" + (value.isFile() ? "_files" : " ");
		return label + ":" + (value.isList() ? "_values -s , " + label + " " + String.join(" ", words)
				: "(" + String.join(" ", words) + ")");
	}

	private static String escaped(String text, String special) {
		StringBuilder escaped = new StringBuilder();
		for (char each : text.toCharArray()) escaped.append(special.indexOf(each) < 0 ? "" : "\\").append(each);
		return escaped.toString();
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}
}
