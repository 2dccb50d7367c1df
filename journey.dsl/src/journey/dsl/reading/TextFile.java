package journey.dsl.reading;

import org.eclipse.emf.common.util.URI;

/**
 * The text of one file of a workspace.
 *
 * @param path what the workspace calls it, with {@code /}
 * @param address where it is
 * @param text its characters, without a byte-order mark
 */
public record TextFile(String path, URI address, String text) {
	/** The same file with another text. */
	public TextFile with(String other) {
		return new TextFile(path, address, other);
	}
}
