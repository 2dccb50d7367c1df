package journey.dsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsReader;
import org.eclipse.emf.common.util.URI;

/** Finds and reads the settings that hold for a file. */
public final class SettingsFile {
	private SettingsFile() {}

	/** The settings of the workspace that a file belongs to; none if it is no file, or its settings cannot be read. */
	public static Settings near(URI file) {
		if (!file.isFile()) return Settings.NONE;
		Path settings = WorkspaceRoot.of(Path.of(file.toFileString()).toAbsolutePath()).resolve(Settings.FILE);
		try {
			return Files.isRegularFile(settings) ? read(Files.readString(settings)) : Settings.NONE;
		} catch (IOException unreadable) {
			return Settings.NONE;
		}
	}

	/** What this text settles. */
	public static Settings read(String text) {
		RuleCatalogue rules = RuleCatalogue.standard();
		return SettingsReader.read(text, Settings.FILE, rules.settable(), Threshold.words());
	}
}
