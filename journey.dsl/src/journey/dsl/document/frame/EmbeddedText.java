package journey.dsl.document.frame;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A text of ours that stands in a page as it is and is allowed there by its hash. */
final class EmbeddedText implements Content {
	private final byte[] bytes;

	EmbeddedText(String text) {
		bytes = text.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void writeTo(TemplateOutput output) {
		output.writeBinaryContent(bytes);
	}

	/** A file of a document's folder, with LF line ends. */
	static String read(String folder, String file) {
		try (InputStream stream = EmbeddedText.class
				.getResourceAsStream("/journey/dsl/document/" + folder + "/" + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The hash as a Content-Security-Policy names it. */
	String hash() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
