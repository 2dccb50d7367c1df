package journey.dsl.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.dsl.project.starter.StarterModel;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;

/**
 * Everything that a new project can start with: the small model that the command line also creates, the examples, or
 * nothing.
 */
final class Beginnings {
	private static final String EXAMPLES = "examples";
	private static final String DAY = "today";
	private static final UiWords WORDS = new UiWords(Beginnings.class);
	/** Every project starts with these settings; commented-out lines show what else can be set. */
	private static final SettingsText SETTINGS = new SettingsText(StarterModel.text(Settings.FILE));

	private Beginnings() {}

	static List<Beginning> all() {
		List<Beginning> all = new ArrayList<>();
		all.add(starter());
		try {
			all.addAll(examples());
		} catch (IOException unreadable) {
			JourneyBundle.log("The examples cannot be read", unreadable);
		}
		all.add(new Beginning(WORDS.get("begin.nothing"), WORDS.get("begin.nothing.about"), Map.of(), Optional.empty(),
				SETTINGS));
		return all;
	}

	private static Beginning starter() {
		Map<String, String> files = new LinkedHashMap<>();
		for (String name : StarterModel.FILES)
			if (!name.equals(Settings.FILE)) files.put(name, StarterModel.text(name));
		return new Beginning(WORDS.get("begin.starter"), WORDS.get("begin.starter.about"), files,
				Optional.of(StarterModel.JOURNEY), SETTINGS);
	}

	/** The examples as they are packed with the product: each is a folder. */
	private static List<Beginning> examples() throws IOException {
		Map<String, Map<String, String>> byFolder = new TreeMap<>();
		var entries = JourneyBundle.get().getBundle().findEntries(EXAMPLES, "*.journey", true);
		for (URL each : entries == null ? List.<URL>of() : Collections.list(entries)) {
			String path = each.getPath().substring(each.getPath().indexOf(EXAMPLES) + EXAMPLES.length() + 1);
			int folder = path.indexOf('/');
			if (folder > 0)
				byFolder.computeIfAbsent(path.substring(0, folder), name -> new TreeMap<>())
						.put(path.substring(folder + 1), text(each));
		}
		SettingsText settings = settings();
		return byFolder.entrySet().stream().map(each -> example(each.getKey(), each.getValue(), settings)).toList();
	}

	private static Beginning example(String folder, Map<String, String> files, SettingsText settings) {
		String key = "begin.example." + folder;
		Optional<String> first = files.entrySet().stream()
				.filter(each -> each.getValue().lines().anyMatch(line -> line.startsWith("journey ")))
				.map(Map.Entry::getKey).findFirst();
		return new Beginning(WORDS.has(key) ? WORDS.get(key) : folder,
				WORDS.has(key + ".about") ? WORDS.get(key + ".about") : "", files, first, settings);
	}

	/** The dates in the examples are compared with a day, so that they stay as they are meant. */
	private static SettingsText settings() throws IOException {
		URL file = JourneyBundle.get().getBundle().getEntry(EXAMPLES + "/" + Settings.FILE);
		Optional<SettingsText.Line> day = file == null ? Optional.empty()
				: new SettingsText(text(file)).settled(DAY, value -> true);
		return day.map(line -> new SettingsText(SETTINGS.text() + WORDS.get("begin.example.day") + "\n").with(DAY,
				line.value())).orElse(SETTINGS);
	}

	private static String text(URL file) throws IOException {
		try (InputStream stream = file.openStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
