package journey.dsl.tests.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.dsl.model.journey.Journey;
import journey.dsl.tests.browser.Layout;
import journey.dsl.tests.browser.Look.Seen;
import journey.dsl.tests.browser.Look.Sheet;
import journey.dsl.tests.browser.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All pages on paper: nothing is lost, and the one page is one sheet. */
class PaperInBrowserTest extends SitesInBrowser {
	private static final String FAULT = ("There is an error in line 12: the step “sign” is unknown, so numbers and "
			+ "pictures below may be wrong. ").repeat(3);
	private static final Sheet A3 = new Sheet(420, 297);
	private static final Sheet A4 = new Sheet(297, 210);

	@ParameterizedTest
	@EnumSource
	void theOnePageIsOneSheetOfPaper(Content content) throws IOException {
		checkOnePages(site(content, Map.of()));
	}

	@ParameterizedTest
	@EnumSource
	void theOnePageIsOneSheetOfPaperWithAFaultOnTop(Content content) throws IOException {
		checkOnePages(site(content, content.model().journeys().stream()
				.collect(Collectors.toMap(Journey::qualifiedName, journey -> FAULT, (one, other) -> one))));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsPrintedLosesNothing(Content content) throws IOException {
		Map<String, Path> others = site(content, Map.of());
		others.keySet().removeIf(path -> path.endsWith("onepage.html"));
		check(others, visit -> visit.then(View.a4(visit.isTo("map.html")).evaluate(Layout.EXPRESSION)), look -> {
			List<String> wrong = new ArrayList<>(Layout.wrong(look.views().get(0).value()));
			if (look.views().get(0).sheets().stream().anyMatch(sheet -> sheet.width() * sheet.height() != 210 * 297))
				wrong.add("Not on A4: " + look.views().get(0).sheets());
			return wrong;
		});
	}

	private static void checkOnePages(Map<String, Path> site) {
		site.keySet().removeIf(path -> !path.endsWith("onepage.html"));
		check(site, visit -> visit.then(View.a3(true).evaluate(Layout.EXPRESSION))
				.then(View.a4(true).evaluate(Layout.EXPRESSION)), look -> {
					List<String> wrong = new ArrayList<>();
					List<Sheet> sheets = look.views().stream().map(Seen::sheets).flatMap(List::stream).toList();
					if (!sheets.equals(List.of(A3, A4))) wrong.add("Not on one sheet: " + sheets);
					for (Seen seen : look.views()) wrong.addAll(Layout.wrong(seen.value()));
					return wrong;
				});
	}
}
