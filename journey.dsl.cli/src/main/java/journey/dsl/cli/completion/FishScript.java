package journey.dsl.cli.completion;

/** The script for fish: to be sourced, or kept in its folder of completions. */
final class FishScript {
	private FishScript() {}

	static String of(CommandCompletion offer) {
		String all = "complete -c " + offer.name();
		StringBuilder script = new StringBuilder(
				"# fish completion for " + offer.name() + ": " + offer.name() + " completion fish | source\n");
		script.append(all).append(" -f\n");
		String none = all + " -n "
				+ quoted("not __fish_seen_subcommand_from " + String.join(" ", offer.commandNames()));
		for (CommandCompletion command : offer.commands())
			script.append(none).append(" -a ").append(command.name()).append(described(command.description()));
		addOptions(offer, none, script);
		for (CommandCompletion command : offer.commands()) {
			String one = all + " -n " + quoted("__fish_seen_subcommand_from " + command.name());
			addOptions(command, one, script);
			if (command.words() == null) continue;
			if (command.words().isFile()) script.append(one).append(" -F\n");
			else if (!command.words().words().isEmpty())
				script.append(one).append(" -a ").append(quoted(String.join(" ", command.words().words())))
						.append('\n');
		}
		return script.toString();
	}

	private static void addOptions(CommandCompletion offer, String start, StringBuilder script) {
		for (CommandCompletion.Option option : offer.options()) {
			script.append(start);
			for (String name : option.names())
				script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
			CommandCompletion.Value value = option.value();
			if (value != null) script.append(value.isFile() ? " -r -F" : " -x");
			if (value != null && !value.words().isEmpty())
				script.append(" -a ").append(quoted(String.join(" ", value.words())));
			script.append(described(option.description()));
		}
	}

	private static String described(String description) {
		return " -d " + quoted(description) + "\n";
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}
}
