package journey.dsl.ui.wizards;

import java.util.Map;
import java.util.Optional;
import journey.dsl.settings.SettingsText;

/**
 * What a new project starts with.
 *
 * @param title what people choose by
 * @param about what it shows
 * @param files texts by their paths in the project
 * @param first the file that people look at first; empty for none
 * @param settings what is settled for it
 */
record Beginning(String title, String about, Map<String, String> files, Optional<String> first,
		SettingsText settings) {}
