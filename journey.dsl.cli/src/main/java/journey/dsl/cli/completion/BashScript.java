package journey.dsl.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The script for bash. It leaves file names to bash, which knows how to quote them: a script that lists them would have
 * to do that, and must not run a file just because its name is a command.
 */
final class BashScript {
	private static final String BEGIN = """
			# bash completion for %1$s: source <(%1$s completion bash)
			# nothing else than these words, of which there may be none
			_%1$s_offer() {
				compopt +o default 2> /dev/null
				COMPREPLY=($(compgen -W "$1" -- "$2"))
			}
			_%1$s_list() {
				local given= at
				if [[ $2 == *,* ]]; then given=${2%%,*},; fi
				_%1$s_offer "$1" "${2##*,}"
				for ((at = 0; at < ${#COMPREPLY[@]}; at++)); do COMPREPLY[at]=$given${COMPREPLY[at]}; done
			}
			_%1$s() {
				local IFS=$' \\t\\n' command= at
				local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
				COMPREPLY=()
				# --option=value is three words to bash
				if [[ $word == '=' ]]; then word=; elif [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD - \
			2]}; fi
				for ((at = 1; at < COMP_CWORD; at++)); do
					case ${COMP_WORDS[at]} in
						%2$s) command=${COMP_WORDS[at]}; break ;;
					esac
				done
				case "$command $before" in
			""";
	private static final String END = """
				esac
			}
			complete -o default -F _%1$s %1$s
			""";

	private BashScript() {}

	static String of(CommandCompletion offer) {
		StringBuilder script = new StringBuilder(BEGIN.formatted(offer.name(), String.join("|", offer.commandNames())));
		addValues(offer, "", offer.name(), script);
		for (CommandCompletion command : offer.commands()) addValues(command, command.name(), offer.name(), script);
		script.append("\t\t*)\n\t\t\tcase \"$command $word\" in\n");
		addNames(offer, "", offer.name(), script);
		for (CommandCompletion command : offer.commands()) addNames(command, command.name(), offer.name(), script);
		return script.append("\t\t\tesac ;;\n").append(END.formatted(offer.name())).toString();
	}

	private static void addValues(CommandCompletion offer, String command, String all, StringBuilder script) {
		for (CommandCompletion.Option option : offer.options()) {
			if (option.value() == null) continue;
			String places = option.names().stream().map(name -> "'" + command + " " + name + "'")
					.collect(Collectors.joining("|"));
			script.append("\t\t").append(places).append(") ").append(value(option.value(), all)).append(" ;;\n");
		}
	}

	private static void addNames(CommandCompletion offer, String command, String all, StringBuilder script) {
		script.append("\t\t\t\t'").append(command).append(" -'*) ").append(offered(all, "offer", offer.optionNames()))
				.append(" ;;\n");
		String words = !offer.commands().isEmpty() ? offered(all, "offer", offer.commandNames())
				: offer.words() == null ? offered(all, "offer", List.of()) : value(offer.words(), all);
		script.append("\t\t\t\t'").append(command).append(" '*) ").append(words).append(" ;;\n");
	}

	/** Where nothing is said, bash offers files. */
	private static String value(CommandCompletion.Value value, String all) {
		if (!value.words().isEmpty()) return offered(all, value.isList() ? "list" : "offer", value.words());
		return value.isFile() ? ":" : offered(all, "offer", List.of());
	}

	private static String offered(String all, String how, List<String> words) {
		return "_" + all + "_" + how + " '" + String.join(" ", words) + "' \"$word\"";
	}
}
