package journey.dsl.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of a settings file as somebody edits it by something else than a text editor: one setting is changed, and
 * every comment, every other line and all line ends stay as they are.
 *
 * @param text the characters of the file
 */
public record SettingsText(String text) {
	/**
	 * A setting.
	 *
	 * @param number of its line, from 1
	 * @param key what is settled
	 * @param value what it is settled to
	 */
	public record Line(int number, String key, String value) {}

	/** The settings in their order; what is no setting is left out. */
	public List<Line> settings() {
		List<Line> found = new ArrayList<>();
		int number = 1;
		for (String line : lines()) {
			if (isSetting(line)) found.add(new Line(number, key(line), line.substring(line.indexOf('=') + 1).strip()));
			number++;
		}
		return found;
	}

	/** The line that counts for a key: the last one whose value is understood. */
	public Optional<Line> settled(String key, Predicate<String> isUnderstood) {
		return settings().stream().filter(line -> line.key().equals(key) && isUnderstood.test(line.value()))
				.reduce((earlier, later) -> later);
	}

	/** The same text with another value of a key: in the last of its lines, or in a new one behind its relatives. */
	public SettingsText with(String key, String value) {
		List<String> lines = lines();
		int last = last(lines, key::equals);
		if (last >= 0) {
			String line = lines.get(last);
			int from = line.indexOf('=') + 1;
			String old = line.substring(from).strip();
			int at = old.isEmpty() ? from : line.indexOf(old, from);
			String rest = old.isEmpty() ? line.substring(line.stripTrailing().length()).replaceAll("^[ \\t]+", "")
					: line.substring(at + old.length());
			lines.set(last, line.substring(0, at) + (old.isEmpty() ? " " : "") + value + rest);
			return joined(lines);
		}
		String family = key.substring(0, key.indexOf('.') + 1);
		int relative = family.isEmpty() ? -1 : last(lines, other -> other.startsWith(family));
		add(lines, relative, key + " = " + value);
		return joined(lines);
	}

	/** The same text without any line of a key. */
	public SettingsText without(String key) {
		List<String> lines = lines();
		lines.removeIf(line -> isSetting(line) && key(line).equals(key));
		return joined(lines);
	}

	/** Lines keep what ends them; only the last one may have nothing. */
	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
			lines.add(text.substring(from, end + 1));
			from = end + 1;
		}
		if (from < text.length()) lines.add(text.substring(from));
		return lines;
	}

	private void add(List<String> lines, int behind, String line) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		int at = behind < 0 ? lines.size() : behind + 1;
		if (at > 0 && !lines.get(at - 1).endsWith("\n")) lines.set(at - 1, lines.get(at - 1) + end);
		lines.add(at, line + end);
	}

	private static int last(List<String> lines, Predicate<String> isKey) {
		for (int at = lines.size() - 1; at >= 0; at--)
			if (isSetting(lines.get(at)) && isKey.test(key(lines.get(at)))) return at;
		return -1;
	}

	private static boolean isSetting(String line) {
		return !line.strip().startsWith("#") && line.indexOf('=') >= 0;
	}

	private static String key(String line) {
		return line.substring(0, line.indexOf('=')).strip();
	}

	private static SettingsText joined(List<String> lines) {
		return new SettingsText(String.join("", lines));
	}
}
