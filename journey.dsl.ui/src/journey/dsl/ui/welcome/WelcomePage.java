package journey.dsl.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.ui.bundle.UiWords;

/** The pages in the browser: the welcome page, and what you can read from there. They load nothing from anywhere. */
final class WelcomePage {
	private static final UiWords WORDS = new UiWords(WelcomePage.class);
	/** What links that the workbench follows begin with. */
	static final String SCHEME = "journey:";
	/** And those to a page of the handbook. */
	static final String READ = "read/";
	/** The one back. */
	static final String WELCOME = "welcome";

	private static final Pattern TEXT = Pattern.compile("\\{\\{([a-z.-]+)}}");

	private final boolean isDark;

	WelcomePage(boolean isDark) {
		this.isDark = isDark;
	}

	/** The welcome page. */
	String welcome() {
		return page(filled(resource("welcome.html")));
	}

	/** A page of the handbook, by its name. */
	String handbook(String name) {
		String back = "<nav><a href='%s'>← %s</a></nav>".formatted(SCHEME + WELCOME,
				escaped(WORDS.get("welcome.back")));
		return page(back + "<main class='read'>"
				+ Handbook.page(name).orElse("<p>" + escaped(WORDS.get("welcome.none"))) + "</main>");
	}

	private String page(String body) {
		return """
				<!doctype html><html lang='%s' class='%s'><head><meta charset='utf-8'><title>%s</title>\
				<style>%s</style></head><body>%s</body></html>""".formatted(
				UiWords.language().name().toLowerCase(Locale.ROOT), isDark ? "dark" : "light",
				escaped(WORDS.get("welcome.name")), resource("welcome.css"), body);
	}

	private static String filled(String template) {
		return TEXT.matcher(template).replaceAll(found -> Matcher.quoteReplacement(escaped(WORDS.get(found.group(1)))));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;");
	}

	private static String resource(String name) {
		try (InputStream stream = WelcomePage.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
