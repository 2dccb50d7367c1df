package journey.dsl.document;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A picture that stands in the page itself.
 *
 * @param mediaType what kind of picture it is
 * @param content the bytes of its file
 */
public record Picture(String mediaType, byte[] content) {
	/** The most bytes that a picture on every page may have. */
	public static final int LARGEST_LOGO = 100_000;
	/** The most bytes that a picture of a step may have. */
	public static final int LARGEST = 1_000_000;

	private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg",
			"image/jpeg", "jpeg", "image/jpeg",
			"gif", "image/gif", "webp", "image/webp");

	/** The kind of picture that a file of that name holds; empty if it is none that browsers show. */
	public static Optional<String> mediaType(String fileName) {
		return Optional
				.ofNullable(TYPES.get(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
	}

	/** The picture as an address. A browser runs nothing that stands in it. */
	public String dataUri() {
		return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
	}
}
