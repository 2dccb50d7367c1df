package journey.dsl.cli;

import java.io.PrintWriter;
import java.util.List;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;

/** The rules of topics, one per line: id, severity, and what each is about. */
record TopicList(List<Rule> rules, int longest) {
	/** The topics of a catalogue, their columns as wide as its longest id. */
	static TopicList of(RuleCatalogue rules) {
		return new TopicList(rules.rules(),
				rules.rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0));
	}

	/** Prints the rules of one topic. */
	void print(Topic topic, PrintWriter out) {
		for (Rule rule : rules)
			if (rule.topic() == topic)
				out.println("  " + padded(rule.id(), longest) + "  " + padded(rule.severity().word(), 7) + "  "
						+ RulePage.of(rule).summary());
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
