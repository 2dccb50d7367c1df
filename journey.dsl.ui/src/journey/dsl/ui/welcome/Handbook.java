package journey.dsl.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The pages of this repository's handbook that the bundle contains, as HTML. */
final class Handbook {
	private static final String FOLDER = "/docs/";
	private static final Pattern IMAGE = Pattern.compile("<img [^>]*>");
	private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#:]*)(#[^\"]*)?\">(.*?)</a>", Pattern.DOTALL);
	private static final Pattern PAGE = Pattern.compile("(?:\\./)?([a-z]+)\\.md");

	private Handbook() {}

	/** The page of this name; nothing if it is not in the bundle. */
	static Optional<String> page(String name) {
		return source(name).map(Handbook::html);
	}

	private static String html(String source) {
		List<Extension> extensions = List.of(TablesExtension.create());
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions)
				.attributeProviderFactory(context -> (node, tag, attributes) -> {
					if (node instanceof Heading) attributes.put("id", anchor(node));
				}).build();
		// pictures are not in the bundle
		String html = IMAGE.matcher(renderer.render(Parser.builder().extensions(extensions).build().parse(source)))
				.replaceAll("");
		return LINK.matcher(html)
				.replaceAll(found -> Matcher.quoteReplacement(link(found.group(1), found.group(2), found.group(3))));
	}

	/** Links lead to places in the page and to pages that are here; others remain as their words. */
	private static String link(String address, String anchor, String words) {
		if (address.isEmpty() && anchor != null) return "<a href=\"" + anchor + "\">" + words + "</a>";
		Matcher page = PAGE.matcher(address);
		if (!page.matches() || source(page.group(1)).isEmpty()) return words;
		return "<a href=\"" + WelcomePage.SCHEME + WelcomePage.READ + page.group(1) + "\">" + words + "</a>";
	}

	/** As the web sites that show Markdown make it of a heading. */
	private static String anchor(Node heading) {
		return TextContentRenderer.builder().build().render(heading).toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
	}

	private static Optional<String> source(String name) {
		if (!name.matches("[a-z]+")) return Optional.empty();
		try (InputStream stream = Handbook.class.getResourceAsStream(FOLDER + name + ".md")) {
			return stream == null ? Optional.empty()
					: Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
