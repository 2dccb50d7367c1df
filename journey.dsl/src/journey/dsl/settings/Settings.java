package journey.dsl.settings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import journey.dsl.messages.Language;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Given;

/**
 * What a workspace has settled in its {@code journey.settings}.
 *
 * @param strictness how much is asked of journeys
 * @param language of messages and documents, English unless said otherwise
 * @param internalWords further words that only insiders use
 * @param brand the house that documents are from
 * @param output the folder for documents, inside of the workspace
 * @param ignored patterns of files and folders that do not belong to the workspace, each a
 * {@link journey.dsl.settings.glob.Glob}
 * @param today the day that dates are compared with; the day of the run if empty
 * @param problems lines that could not be understood
 */
public record Settings(
		Strictness strictness, Language language, List<String> internalWords, Brand brand,
		Optional<Given<String>> output,
		List<String> ignored, Optional<LocalDate> today, List<SettingsProblem> problems) {
	/** The name of the file at the root of a workspace. */
	public static final String FILE = "journey.settings";
	/** Nothing settled. */
	public static final Settings NONE = new Settings(Strictness.STANDARD, Language.EN, List.of(), Brand.NONE,
			Optional.empty(), List.of(), Optional.empty(), List.of());

	/** The same for journeys that are held to that status at least. */
	public Settings as(Status status) {
		return new Settings(strictness.as(status), language, internalWords, brand, output, ignored, today, problems);
	}

	/** What is settled for a rule, the nearest setting first: by its id, its topic, for all rules. */
	public Optional<String> severity(String rule, String topic) {
		for (String key : List.of(rule, topic, "*"))
			if (strictness.severities().containsKey(key)) return Optional.of(strictness.severities().get(key));
		return Optional.empty();
	}

	/** The day that dates are compared with: the settled one, or the day of the run, the same all over the world. */
	public LocalDate day() {
		return today.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
	}

	/** The threshold of that name, or else the default. */
	public int threshold(String name, int otherwise) {
		return strictness.thresholds().getOrDefault(name, otherwise);
	}
}
