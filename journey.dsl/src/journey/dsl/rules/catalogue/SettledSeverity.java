package journey.dsl.rules.catalogue;

import java.util.List;
import java.util.Optional;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Topic;
import journey.dsl.settings.SettingsText;

/**
 * How bad the findings of a rule are in a workspace, and who says so.
 *
 * @param word a severity, or {@link #OFF}
 * @param from the line of the settings that says so; empty if nothing is settled
 */
public record SettledSeverity(String word, Optional<SettingsText.Line> from) {
	/** The rule is not asked. */
	public static final String OFF = "off";

	/** What can be settled, the worst first. */
	public static final List<String> WORDS = List.of(Severity.ERROR.word(), Severity.WARNING.word(),
			Severity.INFO.word(), OFF);

	/** That of a rule: the nearest line counts, by its id, its topic, for all rules. */
	public static SettledSeverity of(Rule rule, SettingsText settings) {
		return nearest(rule, settings, List.of(rule.id(), rule.topic().word(), "*"));
	}

	/** What it would be if no line were about the rule alone. */
	public static SettledSeverity inherited(Rule rule, SettingsText settings) {
		return nearest(rule, settings, List.of(rule.topic().word(), "*"));
	}

	/** Whether nothing can be settled: what cannot be read is always an error. */
	public static boolean isFixed(Rule rule) {
		return rule.topic() == Topic.TEXT && rule.severity() == Severity.ERROR;
	}

	/**
	 * The settings in which the rule has that severity: a line of its own, or none where it says nothing else than the
	 * others.
	 */
	public static SettingsText settle(Rule rule, String word, SettingsText settings) {
		SettingsText without = settings.without(key(rule));
		return inherited(rule, without).word().equals(word) ? without : settings.with(key(rule), word);
	}

	/** The key of a line about the rule alone. */
	public static String key(Rule rule) {
		return "rule." + rule.id();
	}

	private static SettledSeverity nearest(Rule rule, SettingsText settings, List<String> names) {
		if (!isFixed(rule)) {
			for (String name : names) {
				Optional<SettingsText.Line> line = settings.settled("rule." + name, WORDS::contains);
				if (line.isPresent()) return new SettledSeverity(line.get().value(), line);
			}
		}
		return new SettledSeverity(rule.severity().word(), Optional.empty());
	}
}
