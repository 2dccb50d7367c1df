package journey.dsl.document.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** The templates as compiled with the product. */
public final class Templates {
	private static final String PACKAGE = "journey.dsl.document.templates";
	private static final TemplateEngine ENGINE = engine();

	private Templates() {}

	/** The page that the template of that name in {@code folder} makes of its record. */
	public static byte[] render(String folder, String template, Frame frame, Object page) {
		PageOutput text = new PageOutput();
		ENGINE.render(folder + "/" + template + ".jte", Map.of("frame", frame, "page", page), text);
		return text.toBytes();
	}

	/**
	 * The engine looks for templates by the loader of the thread that makes it, and in Eclipse that one does not know
	 * this bundle.
	 */
	private static TemplateEngine engine() {
		ClassLoader ours = Templates.class.getClassLoader();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ours);
		try {
			return TemplateEngine.createPrecompiled(null, ContentType.Html, ours, PACKAGE);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
