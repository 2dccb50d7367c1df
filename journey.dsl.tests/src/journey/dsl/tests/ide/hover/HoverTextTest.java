package journey.dsl.tests.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.hover.HoverText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of hovers, in which whatever a modeller writes stays text. */
class HoverTextTest {
	@Test
	void hasHeadingsParagraphsAndFacts() {
		assertThat(text(true))
				.isEqualTo("**Lea** · `persona lea`\n\nTwo\nlines.\n\n- Goal: one\n- Needs:\n  - a\n  - b\n\nUsed.");
		assertThat(text(false)).isEqualTo("Lea (persona lea)\n\nTwo\nlines.\n\nGoal: one\nNeeds:\n  a\n  b\n\nUsed.");
	}

	private static String text(boolean markdown) {
		return new HoverText(markdown).heading("Lea", "persona lea").paragraph("Two\r\nlines.").facts()
				.fact("Goal", List.of("one"))
				.fact("Needs", List.of("a", "b")).paragraph("Used.").text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"[a](https://b.c); \\[a\\]\\(https\\://b.c\\)",
			"![x](y); \\!\\[x\\]\\(y\\)",
			"<b onclick=x>; \\<b onclick=x\\>",
			"<!-- x -->; \\<\\!-- x --\\>",
			"&amp ; \\&amp",
			"*b* _i_ `c` ~~s~~; \\*b\\* \\_i\\_ \\`c\\` \\~\\~s\\~\\~",
			"# h; \\# h",
			"- item; \\- item",
			"12. item; 12\\. item",
			"a | b; a \\| b",
			"www.evil.com me@evil.com; www\\.evil.com me\\@evil.com",
			"\\*; \\\\\\*",
			"a-b 1.5 x:y; a-b 1.5 x:y"})
	void signsOfMarkdownAreTextOfModellers(String written, String escaped) {
		assertThat(HoverText.escaped(written)).isEqualTo(escaped);
	}

	@Test
	void textsOfModellersBeginNothingInLaterLines() {
		assertThat(HoverText.escaped("a\n# b\n   - c\n1) d\n===")).isEqualTo("a\n\\# b\n\\- c\n1\\) d\n\\===");
	}

	@Test
	void signsThatNobodySeesAreLeftOut() {
		assertThat(HoverText.escaped("a\u202Eb\u0007c\u2066d")).isEqualTo("a b c d");
	}

	@Test
	void titlesAndValuesStayInTheirLines() {
		assertThat(new HoverText(true).heading("a\n\n# b", "team `x`\ny").fact("l", List.of("c\n- d")).text())
				.isEqualTo("**a \\# b** · `team 'x' y`\n- l: c - d");
	}
}
