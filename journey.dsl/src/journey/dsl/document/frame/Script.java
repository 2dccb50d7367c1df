package journey.dsl.document.frame;

import gg.jte.Content;

/**
 * What makes a page handier, and never more than that: without it everything can be read and reached.
 *
 * @param text the script; never anything out of a model
 * @param hash as a Content-Security-Policy names it
 */
public record Script(Content text, String hash) {
	/** The script of one document. */
	public static Script of(String folder) {
		EmbeddedText text = new EmbeddedText(EmbeddedText.read(folder, folder + ".js"));
		return new Script(text, text.hash());
	}
}
