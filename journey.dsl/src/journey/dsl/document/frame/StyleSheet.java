package journey.dsl.document.frame;

import gg.jte.Content;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.settings.Brand;
import journey.dsl.settings.Colour;
import journey.dsl.settings.Palette;

/**
 * The style of a page, which stands in the page itself and is allowed there by its hash.
 *
 * @param text the rules; never anything out of a model, of the settings only colours and the name of a font
 * @param hash as a Content-Security-Policy names it
 */
public record StyleSheet(Content text, String hash) {
	private static final String FONTS = "\"Segoe UI\", \"Helvetica Neue\", \"Liberation Sans\", Arial, \"Noto Sans\", "
			+ "sans-serif;";
	private static final Pattern BASE = Pattern.compile("\\A/\\* builds on ([a-z]+) \\*/\n");

	/** The common style and that of one document, which may name another one on its first line that it builds on. */
	public static StyleSheet of(String folder, Brand brand) {
		EmbeddedText text = new EmbeddedText(EmbeddedText.read("frame", "journey.css") + own(folder)
				+ brand.colour().map(StyleSheet::colours).orElse("") + brand.font().map(StyleSheet::font).orElse(""));
		return new StyleSheet(text, text.hash());
	}

	private static String colours(Colour brand) {
		return ":root { " + variables(Palette.light(brand))
				+ " }\n@media screen and (prefers-color-scheme: dark) { :root { " + variables(Palette.dark(brand))
				+ " } }\n";
	}

	private static String variables(Palette palette) {
		return "--accent: " + palette.accent() + "; --on-accent: " + palette.onAccent() + "; --soft: " + palette.soft()
				+ ";";
	}

	private static String font(String name) {
		return "body { font-family: \"" + name + "\", " + FONTS + " }\n";
	}

	private static String own(String folder) {
		String own = EmbeddedText.read(folder, folder + ".css");
		Matcher base = BASE.matcher(own);
		return base.find() ? own(base.group(1)) + own.substring(base.end()) : own;
	}
}
