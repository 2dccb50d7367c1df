package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A touchpoint may be a moment, and a moment that says no more than a touchpoint may be one. */
class ConvertStepTest {
	private static Offered offered(String step) {
		return Offered.of(CodeActionKind.RefactorRewrite, "journey j { stage s { " + step + " } }");
	}

	@Test
	void aTouchpointBecomesAMoment() {
		assertThat(offered("/** touchpoint */ touchpoint touchpoint‸ \"touchpoint\" { does \"x\" }")
				.text("Make this a moment"))
				.isEqualTo(
						"journey j { stage s { /** touchpoint */ moment touchpoint \"touchpoint\" { does \"x\" } } }");
	}

	@Test
	void aPlainMomentBecomesATouchpoint() {
		assertThat(offered("moment m‸ { does \"x\" then m 1% }").text("Make this a touchpoint"))
				.isEqualTo("journey j { stage s { touchpoint m { does \"x\" then m 1% } } }");
	}

	@ParameterizedTest
	@ValueSource(strings = {"is proof", "make-or-break", "on-critical-path", "point-of-no-return", "job \"x\"",
			"tone \"x\"", "expects \"x\"", "prefers c", "keeps p", "breaks p",
			"choices \"x\"", "goes-well today 1%", "chance of o today 1%", "if-well \"x\"", "if-badly \"x\"",
			"deliver \"x\""})
	void whatOnlyMomentsSayKeepsThemMoments(String clause) {
		assertThat(offered("moment m‸ { " + clause + " }").titles()).isEmpty();
	}

	@Test
	void otherStepsAreNeither() {
		assertThat(offered("own-step m‸").titles()).isEmpty();
		assertThat(offered("sub-journey m‸ of j").titles()).isEmpty();
		assertThat(Offered.of(CodeActionKind.RefactorRewrite, "team t‸").titles()).isEmpty();
	}
}
