package journey.dsl.document.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** The templates as compiled with the product. */
final class Templates {
	private static final String PACKAGE = "journey.dsl.document.templates";
	private static final TemplateEngine ENGINE =
			TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

	private Templates() {}

	/** The page that the template of that name in {@code folder} makes of its record. */
	static byte[] render(String folder, String template, Frame frame, Object page) {
		PlainText text = new PlainText();
		// the engine asks the loader of the thread for the templates, and in Eclipse that one does not know this bundle
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Templates.class.getClassLoader());
		try {
			ENGINE.render(folder + "/" + template + ".jte", Map.of("frame", frame, "page", page), text);
		} finally {
			thread.setContextClassLoader(before);
		}
		return text.toBytes();
	}
}
