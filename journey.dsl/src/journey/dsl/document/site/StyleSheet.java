package journey.dsl.document.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page, which stands in the page itself and is allowed there by its hash.
 *
 * @param text the rules; never anything out of a model
 * @param hash as a Content-Security-Policy names it
 */
public record StyleSheet(String text, String hash) {
	/** The common style and that of one document. */
	public static StyleSheet of(String folder) {
		String text = read("/journey/dsl/document/site/journey.css") + read("/journey/dsl/document/" + folder + "/" + folder + ".css");
		return new StyleSheet(text, hash(text));
	}

	private static String read(String path) {
		try (InputStream stream = StyleSheet.class.getResourceAsStream(path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
