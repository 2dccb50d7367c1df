package journey.dsl.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import journey.dsl.cli.report.RuleList;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RuleHandbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
		name = "rules",
		description = "Lists all rules by topic: id, severity, and what each is about.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:", "  journey rules                  the whole catalogue",
				"  journey rules | grep error     those that fail a check",
				"  journey rules --format markdown > rules.md    with all their pages",
				"  journey rules --format json    for programs: id, topic, kind, severity, fix, summary"})
final class RulesCommand implements Callable<Integer> {
	/** In which form the rules are shown. */
	enum Format {
		TEXT, MARKDOWN, JSON;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Mixin
	private Common common;

	@Option(names = "--format", paramLabel = "FORM", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES} (default: text); markdown has all pages too, json is for programs.")
	private Format format;

	@Override
	public Integer call() throws IOException {
		RuleCatalogue rules = RuleCatalogue.standard();
		switch (format) {
			case MARKDOWN -> common.out().print(RuleHandbook.of(rules));
			case JSON -> RuleList.write(rules, common.out());
			case TEXT -> list(rules);
		}
		common.out().flush();
		return ExitCode.FINE;
	}

	private void list(RuleCatalogue rules) {
		TopicList list = TopicList.of(rules);
		for (Topic topic : Topic.values()) {
			common.out().println(topic.word());
			list.print(topic, common.out());
		}
	}
}
