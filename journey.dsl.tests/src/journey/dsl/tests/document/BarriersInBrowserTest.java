package journey.dsl.tests.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import journey.dsl.tests.browser.Look;
import journey.dsl.tests.browser.View;
import journey.dsl.tests.browser.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for those who do not see them as others do: in light and dark, wide and narrow. */
class BarriersInBrowserTest extends SitesInBrowser {
	@ParameterizedTest
	@EnumSource
	void noPageHasABarrier(Content content) throws IOException {
		check(largest(site(content, Map.of())), visit -> {
			Visit wide = visit.then(View.window(1440, 900).checkAccessibility());
			// what is long is a list on a narrow screen, as what is short is; it only takes minutes to look at
			return content == Content.SIZE ? wide : wide.then(View.window(360, 760).dark().checkAccessibility());
		}, BarriersInBrowserTest::barriers);
	}

	private static List<String> barriers(Look look) {
		return look.views().stream().flatMap(view -> view.violations().stream())
				.map(violation -> violation.id() + ": " + violation.help() + " "
						+ violation.nodes().stream().limit(3).toList())
				.distinct().toList();
	}
}
