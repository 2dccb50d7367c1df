package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The library {@code std.journey}, visible in every file: the phases and the moment types that the product knows. */
public final class StandardLibrary {
	/** What every workspace calls it: no file of a modeller can have that path. */
	public static final String PATH = "library:/std.journey";
	/** Its namespace. */
	public static final String NAMESPACE = "std";

	private StandardLibrary() {}

	/** What it says, in the language itself. */
	public static String text() {
		try (InputStream text = StandardLibrary.class.getResourceAsStream("std.journey")) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
