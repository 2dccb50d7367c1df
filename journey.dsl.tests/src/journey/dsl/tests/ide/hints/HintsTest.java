package journey.dsl.tests.ide.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.hints.InlayHints;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said between the words of a text. */
class HintsTest {
	@Test
	void stepsWithoutAnOwnerShowThatOfTheirStage() {
		assertThat(hinted(
				"team shop \"The shop\" journey j { stage s { owner shop touchpoint a \"I ask\" { via x } moment b "
						+ "touchpoint c { owner x } } }"))
				.isEqualTo(
						"team shop \"The shop\" journey j { stage s { owner shop touchpoint a \"I ask\"[ owner: The "
								+ "shop] { via x } moment b[ owner: The shop] touchpoint c { owner x } } }");
	}

	@Test
	void whatNobodyOfUsOwnsShowsNone() {
		assertThat(hinted(
				"journey j { stage s { owner x own-step a sub-journey b of k touchpoint c { automated by y } } stage "
						+ "t { touchpoint d } }"))
				.doesNotContain("[");
	}

	@Test
	void theDefaultWayShowsWhatTheOthersLeave() {
		assertThat(hinted(
				"journey j { stage s { touchpoint a { then c 30% exit 10.5% when \"x\" says \"y\" } touchpoint b \"I "
						+ "buy\" touchpoint c } }"))
				.contains("then c 30% exit 10.5% when \"x\"[ on to “I buy”: 59.5%] says");
		assertThat(hinted("journey j { stage s { touchpoint a touchpoint b { back-to a 20% } } }"))
				.contains("back-to a 20%[ to the end: 80%] }");
	}

	@Test
	void aWayWithoutAShareShowsWhatTheOthersLeave() {
		assertThat(hinted("journey j { stage s { touchpoint a { then b 30% then c } touchpoint b touchpoint c } }"))
				.contains("then b 30% then c[ 70%] }");
	}

	@Test
	void whereTheRestIsUnknownNothingIsShown() {
		assertThat(hinted("journey j { stage s { touchpoint a { exit 30% exit when \"x\" } touchpoint b } }"))
				.as("two ways without a share").doesNotContain("[");
		assertThat(hinted("journey j { stage s { touchpoint a { exit 60% exit 40% } touchpoint b } }"))
				.as("nothing is left").doesNotContain("[");
		assertThat(hinted("journey j { stage s { touchpoint a { exit 60% then b 70% } touchpoint b } }"))
				.as("more than all").doesNotContain("[");
	}

	@Test
	void aWayThatLeadsNowhereKnownCounts() {
		assertThat(hinted("journey j { stage s { touchpoint a { then nowhere 30% exit 10% } touchpoint b } }"))
				.contains("exit 10%[ on to “B”: 60%]");
		assertThat(
				hinted("journey j { stage s { touchpoint a { exit 10% back-to nowhere when \"x\" } touchpoint b } }"))
				.doesNotContain("[");
	}

	@Test
	void tooltipsSayWhy() {
		OpenFile file = Opened.texts("team x journey j { stage s \"Start\" { owner x touchpoint a { exit 10% } } }")
				.file();

		assertThat(hints(file)).extracting(hint -> hint.getTooltip().getLeft()).containsExactly(
				"The step has the owner of the stage “Start”: X",
				"What the shares of the other ways leave");
	}

	@Test
	void theLanguageIsThatOfTheWorkspace() {
		assertThat(hinted(Texts.settings("language = de"), "team x journey j { stage s { owner x touchpoint a } }"))
				.contains("touchpoint a[ verantwortlich: X]");
	}

	@Test
	void onlyTheRangeIsAnswered() {
		OpenFile file = Opened
				.texts("team x journey j { stage s { owner x\ntouchpoint a\ntouchpoint b\ntouchpoint c\n} }").file();

		assertThat(InlayHints.of(file, new Range(new Position(2, 0), new Position(2, 12))))
				.extracting(hint -> hint.getPosition().getLine()).containsExactly(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "journey j { stage s { owner", "stage s { owner x touchpoint { exit 10% } }",
			"journey j { stage { owner j touchpoint { then 5% } moment \"x\" } }",
			"journey j { stage s { owner 漢 touchpoint 🙂 \"🙂\" {\r\n then s 4%"})
	void brokenTextsHaveHintsInside(String text) {
		assertThat(hinted(text).replaceAll("\\[[^]]*]", "")).isEqualTo(text);
	}

	@Test
	void examplesHaveHintsInTextOrder() {
		int count = 0;
		for (OpenFile file : Opened.files(Opened.examples())) {
			int last = 0;
			for (InlayHint hint : hints(file)) {
				assertThat(file.lines().offset(hint.getPosition())).isGreaterThanOrEqualTo(last);
				last = file.lines().offset(hint.getPosition());
				count++;
			}
		}
		assertThat(count).isGreaterThan(20);
	}

	private static String hinted(String text) {
		return hinted(Settings.NONE, text);
	}

	private static String hinted(Settings settings, String text) {
		OpenFile file = Opened.texts(settings, text).file();
		StringBuilder hinted = new StringBuilder(text);
		List<InlayHint> hints = hints(file);
		for (int at = hints.size() - 1; at >= 0; at--) {
			InlayHint hint = hints.get(at);
			hinted.insert(file.lines().offset(hint.getPosition()),
					"[" + (hint.getPaddingLeft() ? " " : "") + hint.getLabel().getLeft() + "]");
		}
		return hinted.toString();
	}

	private static List<InlayHint> hints(OpenFile file) {
		return InlayHints.of(file, file.lines().range(0, file.text().length()));
	}
}
