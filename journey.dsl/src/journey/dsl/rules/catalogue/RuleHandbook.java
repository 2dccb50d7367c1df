package journey.dsl.rules.catalogue;

import java.util.List;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.Topic;

/** All pages of rules in one Markdown text, with a table of contents by topic, and the thresholds. */
public final class RuleHandbook {
	private final RuleCatalogue catalogue;
	private final StringBuilder text = new StringBuilder();

	private RuleHandbook(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The handbook of these rules. */
	public static String of(RuleCatalogue catalogue) {
		RuleHandbook handbook = new RuleHandbook(catalogue);
		handbook.head();
		handbook.contents();
		handbook.thresholds();
		handbook.pages();
		return handbook.text.toString();
	}

	private void head() {
		text.append("# Rules\n\n");
		text.append("What `journey check` and every editor find: ").append(catalogue.rules().size())
				.append(" rules. `journey rules --format markdown` makes this file from their pages.\n\n");
		text.append(
				"In `journey.settings`, `rule.<id>`, `rule.<topic>` or `rule.*` make a rule an `error`, a `warning` "
						+ "or an `info`, or switch it `off`;\n");
		text.append(
				"the nearest setting wins. An element can silence a finding below error with `allow \"<id>\" because "
						+ "\"…\"`.\n\n");
		text.append(
				"A *contradiction* is something that cannot hold as it is written: it counts in full, always. A *gap* is "
						+ "something that is missing: it counts in full in\n");
		text.append(
				"journeys that are `in-review` or `approved`, and one step less in drafts. The examples below are checked "
						+ "as in a review: `journey check --as in-review`.\n\n");
	}

	private void contents() {
		for (Topic topic : Topic.values()) {
			text.append("## ").append(topic.word())
					.append("\n\n| rule | finds | severity | fix | what it asks for |\n|---|---|---|---|---|\n");
			for (Rule rule : of(topic)) row(rule, RulePage.of(rule));
			text.append('\n');
		}
	}

	private void row(Rule rule, RulePage page) {
		text.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ")
				.append(rule.kind().word()).append(" | ").append(rule.severity().word())
				.append(page.sections().containsKey(RulePage.FIX) ? " | yes | " : " | | ").append(page.summary())
				.append(" |\n");
	}

	private void thresholds() {
		text.append("## Thresholds\n\n| setting | default |\n|---|---|\n");
		for (Threshold threshold : Threshold.values())
			text.append("| `threshold.").append(threshold.word()).append("` | ").append(threshold.standard())
					.append(" |\n");
		text.append('\n');
	}

	private void pages() {
		text.append("# Pages\n");
		for (Topic topic : Topic.values()) for (Rule rule : of(topic)) page(RulePage.of(rule));
		page(RulePage.ofBroken());
	}

	/** The page, its headings two levels below those of the handbook. */
	private void page(RulePage page) {
		boolean fenced = false;
		text.append('\n');
		for (String line : page.markdown().lines().toList()) {
			if (line.startsWith("```")) fenced = !fenced;
			text.append(!fenced && line.startsWith("#") ? "##" + line : line).append('\n');
		}
	}

	private List<Rule> of(Topic topic) {
		return catalogue.rules().stream().filter(rule -> rule.topic() == topic).toList();
	}
}
