package journey.dsl.project.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small model that passes, with settings and what git and CI need; its texts stand beside this class. */
public final class StarterModel {
	/** The journey that people look at first. */
	public static final String JOURNEY = "bistro.journey";
	/** What is made, by its name in the new workspace. */
	public static final List<String> FILES = List.of(JOURNEY, "journey.settings", ".gitattributes", "journey-ci.sh");

	private StarterModel() {}

	/** What one of its files says. */
	public static String text(String name) {
		try (InputStream text = StarterModel.class
				.getResourceAsStream(name.startsWith(".") ? name.substring(1) : name)) {
			if (text == null) throw new IllegalArgumentException("The starter model has no file " + name);
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
