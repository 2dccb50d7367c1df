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
		ENGINE.render(folder + "/" + template + ".jte", Map.of("frame", frame, "page", page), text);
		return text.toBytes();
	}
}
