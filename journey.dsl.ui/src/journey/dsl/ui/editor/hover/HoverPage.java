package journey.dsl.ui.editor.hover;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * What the server says about a word, as a small page. It contains what people wrote, so it lets through no markup but
 * its own.
 *
 * @param body as HTML
 * @param text the same in plain letters
 */
public record HoverPage(String body, String text) {
	private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true)
			.sanitizeUrls(true).build();
	private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(TABLES).build();
	private static final double PIXELS_PER_POINT = 96.0 / 72;

	/** The page of a text in Markdown. */
	public static HoverPage of(String markdown) {
		var read = PARSER.parse(markdown);
		return new HoverPage(HTML.render(read), TEXT.render(read));
	}

	/** The whole page, in the colours and the font of the workbench; in the thread of the display. */
	String html(Display display, Color foreground, Color background) {
		FontData font = display.getSystemFont().getFontData()[0];
		String link = css(display.getSystemColor(SWT.COLOR_LINK_FOREGROUND).getRGB());
		String style = String.format(Locale.ROOT,
				"body{font:%.1fpx '%s',sans-serif;margin:6px "
						+ "9px;max-width:46em;color:%s;background:%s}a{color:%s}pre,code{font-family:monospace;font-size:.95em}"
						+ "pre{padding:4px 6px;border-left:3px solid %s;white-space:pre-wrap}p,ul,pre{margin:.4em "
						+ "0}ul{padding-left:1.3em}h1,h2,h3{font-size:1.1em;margin:.5em 0 "
						+ ".2em}hr{border:0;border-top:1px solid #8888}"
						+ "table{border-collapse:collapse}td,th{padding:1px 8px 1px "
						+ "0;text-align:left;vertical-align:top}",
				font.getHeight() * PIXELS_PER_POINT, font.getName().replaceAll("['\\\\<>]", ""),
				css(foreground.getRGB()), css(background.getRGB()), link, link);
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>" + style + "</style></head><body>" + body
				+ "</body></html>";
	}

	private static String css(RGB colour) {
		return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
	}

	@Override
	public String toString() {
		return text;
	}
}
