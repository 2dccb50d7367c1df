package journey.dsl.ui.preferences;

import java.util.List;
import java.util.Locale;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;
import journey.dsl.rules.catalogue.SettledSeverity;
import journey.dsl.settings.SettingsText;

/**
 * A rule as a table shows it.
 *
 * @param rule the rule
 * @param page what it asks, and why
 */
record RuleRow(Rule rule, RulePage page) {
	/** All rules, in the order of the catalogue. */
	static List<RuleRow> all() {
		return RuleCatalogue.standard().rules().stream().map(rule -> new RuleRow(rule, RulePage.of(rule))).toList();
	}

	String id() {
		return rule.id();
	}

	String asks() {
		return page.summary();
	}

	/** How bad its findings are with these settings. */
	SettledSeverity severity(SettingsText settings) {
		return SettledSeverity.of(rule, settings);
	}

	/** Whether all words that somebody looks for are in it. */
	boolean matches(String words) {
		String all = (id() + " " + rule.topic().word() + " " + asks()).toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) if (!all.contains(word)) return false;
		return true;
	}
}
