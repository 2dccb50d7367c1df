package journey.dsl.cli;

import java.util.concurrent.Callable;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.RulePage;
import journey.dsl.rules.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules. */
@Command(
		name = "rules",
		description = "Lists all rules by topic: id, severity, and what each is about.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:", "  journey rules                  the whole catalogue", "  journey rules | grep error     those that fail a check"})
final class RulesCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Override
	public Integer call() {
		RuleCatalogue rules = RuleCatalogue.standard();
		int longest = rules.rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
		for (Topic topic : Topic.values()) {
			common.out().println(topic.word());
			for (Rule rule : rules.rules())
				if (rule.topic() == topic)
					common.out().println("  " + padded(rule.id(), longest) + "  " + padded(rule.severity().word(), 7) + "  " + RulePage.of(rule).summary());
		}
		common.out().flush();
		return ExitCode.FINE;
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
