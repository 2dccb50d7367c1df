package journey.dsl.document.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Texts of ours that stand in a page and are allowed there by their hash. */
final class EmbeddedText {
	private EmbeddedText() {}

	/** A file of a document's folder, with LF line ends. */
	static String read(String folder, String file) {
		try (InputStream stream = EmbeddedText.class.getResourceAsStream("/journey/dsl/document/" + folder + "/" + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The hash as a Content-Security-Policy names it. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
