package journey.dsl.document.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style of a page, which stands in the page itself and is allowed there by its hash.
 *
 * @param text the rules; never anything out of a model
 * @param hash as a Content-Security-Policy names it
 */
public record StyleSheet(String text, String hash) {
	private static final Pattern BASE = Pattern.compile("\\A/\\* builds on ([a-z]+) \\*/\n");

	/** The common style and that of one document, which may name another one on its first line that it builds on. */
	public static StyleSheet of(String folder) {
		String text = read("site", "journey") + own(folder);
		return new StyleSheet(text, hash(text));
	}

	private static String own(String folder) {
		String own = read(folder, folder);
		Matcher base = BASE.matcher(own);
		return base.find() ? own(base.group(1)) + own.substring(base.end()) : own;
	}

	private static String read(String folder, String name) {
		try (InputStream stream = StyleSheet.class.getResourceAsStream("/journey/dsl/document/" + folder + "/" + name + ".css")) {
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
