package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint.Mark;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.TopMoments;
import journey.dsl.analysis.WeakestMoments;
import journey.dsl.document.JourneyContext;
import org.junit.jupiter.api.Test;

/** Which moments are on top, and how the curve of feelings runs. */
class AnalysesTest {
	private static List<EmotionPoint> curve(String steps) {
		JourneyContext context = Models.journey("stage s { " + steps + " }");
		return EmotionCurve.of(context.model(), context.journey()).points();
	}

	@Test
	void rankComesFirstThenTheText() {
		JourneyContext context = Models.journey(
				"""
						stage s { moment a { make-or-break } moment b { make-or-break rank 2 } moment c { } moment d { \
						make-or-break rank 1 } moment e { make-or-break } }
						""");
		assertThat(TopMoments.of(context.journey()).top()).extracting(moment -> moment.name()).containsExactly("d", "b",
				"a", "e");
	}

	@Test
	void tenAreOnTopAndTheOthersAreCounted() {
		StringBuilder moments = new StringBuilder();
		for (int i = 1; i <= 12; i++) moments.append("moment m" + i + " { make-or-break rank " + i + " } ");
		TopMoments top = TopMoments.of(Models.journey("stage s { " + moments + " }").journey());
		assertThat(top.top()).hasSize(10);
		assertThat(top.more()).isEqualTo(2);
	}

	@Test
	void feelingsOfSeveralPersonasAreAveraged() {
		List<EmotionPoint> points = curve(
				"touchpoint a { feels negative for chris feels very-positive \"glad\" for lena } touchpoint b");
		assertThat(points.get(0).value()).hasValue(0.5);
		assertThat(points.get(0).words()).containsExactly("glad");
		assertThat(points.get(1).isKnown()).isFalse();
	}

	@Test
	void peakLowAndEndAreMarked() {
		List<EmotionPoint> points = curve(
				"""
						touchpoint a { feels positive } touchpoint b { feels negative } touchpoint c { feels negative \
						} touchpoint d { feels neutral } touchpoint e
						""");
		assertThat(points).extracting(point -> List.copyOf(point.marks()))
				.containsExactly(List.of(Mark.PEAK), List.of(Mark.LOW), List.of(), List.of(Mark.END), List.of());
	}

	@Test
	void aFlatCurveHasNoPeak() {
		assertThat(curve("touchpoint a { feels neutral } touchpoint b { feels neutral }"))
				.extracting(point -> List.copyOf(point.marks())).containsExactly(List.of(), List.of(Mark.END));
	}

	@Test
	void anAssumptionIsNoEvidence() {
		assertThat(curve(
				"touchpoint a { feels neutral evidence guess } touchpoint b { feels neutral evidence guess, talks } "
						+ "touchpoint c { feels neutral }"))
				.extracting(EmotionPoint::evidenced).containsExactly(false, true, false);
	}

	@Test
	void theWeakestMomentIsFurthestFromItsTarget() {
		JourneyContext context = Models.journey(
				"""
						stage s { moment a { chance of reorders today 40% target 50% } moment b { chance of goes today \
						30% target 5% goes-well today 50% target 60% }
						  moment c { chance of reorders today 40% } moment d { goes-well today 70% target 80% } }
						""");
		assertThat(WeakestMoments.of(context.journey()).all())
				.extracting(gap -> gap.moment().name() + " " + gap.points().toPlainString())
				.containsExactly("b 25", "a 10", "d 10");
	}
}
