package journey.dsl.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.messages.Nearest;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.settings.glob.BadGlob;
import journey.dsl.settings.glob.Glob;
import journey.dsl.settings.glob.GlobList;

/**
 * Reads {@code key = value} lines with {@code #} comments; a line that means nothing becomes a problem and no failure.
 */
public final class SettingsReader {
	private static final List<String> LEVELS = List.of("error", "warning", "info", "off");
	private static final List<String> KEYS = List.of("language", "voice.internal-words", "brand.name", "brand.logo",
			"brand.colour", "brand.font", "output", "ignore", "today");

	private final String path;
	private final Set<String> rules;
	private final Set<String> thresholdNames;
	private final Map<String, String> severities = new HashMap<>();
	private final Map<String, Integer> thresholds = new HashMap<>();
	private final Map<String, String> values = new HashMap<>();
	private final List<String> ignored = new ArrayList<>();
	private final List<SettingsProblem> problems = new ArrayList<>();
	private LocalDate today;
	private Given<String> logo;
	private Given<String> output;
	private Colour colour;

	/** One setting with its words. */
	private record Line(String key, SourceRange keyAt, String value, SourceRange valueAt) {}

	private SettingsReader(String path, Collection<String> rules, Collection<String> thresholdNames) {
		this.path = path;
		this.rules = new LinkedHashSet<>(rules);
		this.thresholdNames = new LinkedHashSet<>(thresholdNames);
	}

	/**
	 * Reads the text of a settings file.
	 *
	 * @param path what the workspace calls the file
	 * @param rules what may stand behind {@code rule.}: ids and topics
	 * @param thresholdNames what may stand behind {@code threshold.}
	 */
	public static Settings read(String text, String path, Collection<String> rules, Collection<String> thresholdNames) {
		SettingsReader reader = new SettingsReader(path, rules, thresholdNames);
		int offset = 0;
		int number = 1;
		for (String line : text.split("\n", -1)) {
			reader.line(line, offset, number++);
			offset += line.length() + 1;
		}
		return reader.settings();
	}

	private void line(String line, int offset, int number) {
		String content = line.strip();
		if (content.isEmpty() || content.startsWith("#")) return;
		int sign = line.indexOf('=');
		if (sign < 0) {
			problem("no-value", at(line, content, offset, number), content);
			return;
		}
		String key = line.substring(0, sign).strip();
		String value = line.substring(sign + 1).strip();
		int valueColumn = value.isEmpty() ? sign : line.indexOf(value, sign + 1);
		apply(new Line(key, at(line, key, offset, number), value,
				new SourceRange(path, offset + valueColumn, Math.max(value.length(), 1), number, valueColumn + 1)));
	}

	private SourceRange at(String line, String words, int offset, int number) {
		int column = Math.max(line.indexOf(words), 0);
		return new SourceRange(path, offset + column, words.length(), number, column + 1);
	}

	private void apply(Line line) {
		if (line.key().startsWith("rule.")) severity(line, line.key().substring("rule.".length()));
		else if (line.key().startsWith("threshold.")) threshold(line, line.key().substring("threshold.".length()));
		else if (line.key().equals("today")) today(line);
		else if (!KEYS.contains(line.key())) unknown(line.key(), KEYS, line.keyAt());
		else if (line.key().equals("language") && Language.of(line.value()).isEmpty())
			problem("language", line.valueAt(), line.value(), languages());
		else if (line.key().equals("brand.colour")) colour(line);
		else if (line.key().equals("brand.logo")) logo = new Given<>(line.value(), line.valueAt());
		else if (line.key().equals("output")) output(line);
		else if (line.key().equals("brand.font")
				&& !line.value().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,60}"))
			problem("font", line.valueAt(), line.value());
		else if (line.key().equals("ignore")) ignored(line);
		else
			values.put(line.key(), line.value());
	}

	private void severity(Line line, String rule) {
		if (!rule.equals("*") && !rules.contains(rule))
			unknown(line.key(), rules.stream().map(each -> "rule." + each).toList(), line.keyAt());
		else if (!LEVELS.contains(line.value()))
			problem("level", line.valueAt(), line.value(), String.join(", ", LEVELS));
		else
			severities.put(rule, line.value());
	}

	private void threshold(Line line, String name) {
		if (!thresholdNames.contains(name))
			unknown(line.key(), thresholdNames.stream().map(each -> "threshold." + each).toList(), line.keyAt());
		else if (!line.value().matches("[0-9]{1,9}")) problem("number", line.valueAt(), line.value());
		else
			thresholds.put(name, Integer.valueOf(line.value()));
	}

	private void today(Line line) {
		try {
			today = LocalDate.parse(line.value());
		} catch (DateTimeException impossible) {
			problem("date", line.valueAt(), line.value());
		}
	}

	/**
	 * Settings come with a checkout: they name no folder outside of it. Links are looked at when something is written.
	 */
	private void output(Line line) {
		output = new Given<>(line.value(), line.valueAt());
		if (!FolderName.isInside(line.value())) problem("output", line.valueAt(), line.value());
	}

	/** A colour in which text could not be read is a problem, and is used nevertheless: made darker. */
	private void colour(Line line) {
		if (!line.value().matches("#[0-9a-fA-F]{6}")) {
			problem("colour", line.valueAt(), line.value());
			return;
		}
		colour = Colour.of(line.value());
		Colour used = Palette.light(colour).accent();
		if (used.equals(colour)) return;
		double contrast = Palette.LIGHT.stream().mapToDouble(colour::contrast).min().orElseThrow();
		problem("contrast", line.valueAt(), line.value(), String.format(Locale.ROOT, "%.1f", contrast), used);
	}

	/** A pattern that names nothing leaves nothing out; the others do. */
	private void ignored(Line line) {
		ignored.clear();
		for (GlobList.Entry entry : GlobList.of(line.value())) {
			try {
				Glob.of(entry.text());
				ignored.add(entry.text());
			} catch (BadGlob bad) {
				SourceRange at = line.valueAt();
				problem(bad.fault().key(), new SourceRange(path, at.offset() + entry.at(), entry.text().length(),
						at.line(), at.column() + entry.at()), entry.text());
			}
		}
	}

	private void unknown(String key, Collection<String> known, SourceRange at) {
		Optional<String> near = Nearest.to(key, known);
		if (near.isPresent()) problem("unknown-near", at, key, near.get());
		else
			problem("unknown", at, key);
	}

	private void problem(String key, SourceRange at, Object... about) {
		problems.add(new SettingsProblem(Messages.SETTINGS.of(key, about), at));
	}

	private Settings settings() {
		return new Settings(new Strictness(Map.copyOf(severities), Map.copyOf(thresholds), Optional.empty()),
				Language.of(values.getOrDefault("language", "")).orElse(Language.EN), list("voice.internal-words"),
				new Brand(Optional.ofNullable(values.get("brand.name")), Optional.ofNullable(logo),
						Optional.ofNullable(colour), Optional.ofNullable(values.get("brand.font"))),
				Optional.ofNullable(output), List.copyOf(ignored), Optional.ofNullable(today), List.copyOf(problems));
	}

	private static String languages() {
		return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
	}

	private List<String> list(String key) {
		return Arrays.stream(values.getOrDefault(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty())
				.toList();
	}
}
