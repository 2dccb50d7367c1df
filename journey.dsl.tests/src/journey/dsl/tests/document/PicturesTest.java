package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.document.JourneyContext;
import journey.dsl.model.source.Ref;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.CurveStrand;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.PathCurve;
import journey.dsl.picture.Segment;
import journey.dsl.picture.Symbol;
import journey.dsl.picture.WayTracks;
import org.junit.jupiter.api.Test;

/** Where lines and points lie. */
class PicturesTest {
	private static List<CurveCell> curve(String steps) {
		JourneyContext context = Models.journey("stage s { " + steps + " }");
		return CurveCell.of(PersonaCurves.of(context.model(), context.journey()));
	}

	private static WayTracks tracks(String steps) {
		return WayTracks.of(Models.journey("stage s { " + steps + " }").journey());
	}

	@Test
	void theCurveMeetsAtTheEdgeOfTwoColumns() {
		List<CurveCell> cells = curve("touchpoint a { feels positive } touchpoint b { feels very-negative }");
		Segment right = cells.get(0).strands().get(0).lines().get(0);
		Segment left = cells.get(1).strands().get(0).lines().get(0);
		assertThat(right.x2()).isEqualTo("100%");
		assertThat(left.x1()).isEqualTo("0%");
		assertThat(right.y2()).isEqualTo(left.y1());
	}

	@Test
	void theCurveHasAGapWhereNobodyKnows() {
		List<CurveCell> cells = curve("touchpoint a { feels positive } touchpoint b touchpoint c { feels neutral }");
		assertThat(cells).allSatisfy(cell -> assertThat(cell.strands().get(0).lines()).isEmpty());
		assertThat(cells).extracting(CurveCell::isKnown).containsExactly(true, false, true);
	}

	@Test
	void whoFeelsDifferentlyHasACurveOfTheirOwn() {
		List<CurveCell> cells = CurveCell.of(
				curves("""
						touchpoint a { feels positive } touchpoint b { feels negative for chris feels very-positive \
						for lena } touchpoint c { feels neutral }
						"""));
		assertThat(cells.get(1).strands()).extracting(CurveStrand::label).containsExactly("\u22121", "+2");
		assertThat(cells.get(1).strands()).extracting(CurveStrand::shape).doesNotHaveDuplicates();
		assertThat(cells.get(0).strands()).extracting(CurveStrand::dx).as("side by side, not on each other")
				.containsExactly("-17", "17");
		assertThat(cells.get(0).mark()).as("marks are said in words where there are several curves").isEmpty();
	}

	@Test
	void aCurveRunsAcrossStepsThatItsPersonasPassOver() {
		PersonaCurves curves = curves(
				"""
						touchpoint a { feels very-positive } touchpoint b { only for lena feels negative for lena } \
						touchpoint c { feels negative for chris feels positive for lena }
						""");
		CurveStrand passing = CurveCell.of(curves).get(1).strands().get(0);
		assertThat(curves.all().get(0).personas()).extracting(Ref::name).containsExactly("chris");
		assertThat(passing.isKnown()).isFalse();
		assertThat(passing.lines()).singleElement()
				.satisfies(line -> assertThat(List.of(line.x1(), line.x2())).containsExactly("0%", "100%"));
		assertThat(CurveCell.of(curves).get(0).strands().get(0).lines().get(0).y2())
				.isEqualTo(passing.lines().get(0).y1());
		assertThat(CurveCell.of(curves).get(2).strands().get(0).lines().get(0).y1())
				.isEqualTo(passing.lines().get(0).y2());
	}

	@Test
	void whoFeelsAlikeSharesACurve() {
		assertThat(curves("touchpoint a { feels positive } touchpoint b { only for lena feels negative }").differ())
				.isFalse();
		assertThat(curves("touchpoint a { feels positive for chris, lena }").differ()).isFalse();
		assertThat(curves("touchpoint a { feels positive for chris }").all()).hasSize(2);
	}

	@Test
	void theOnePageHasACurveForEachToo() {
		JourneyContext context = Models.journey(
				"for chris, lena stage s { touchpoint a { feels positive } touchpoint b { feels negative for chris "
						+ "feels very-positive for lena } }");
		PathCurve curve = PathCurve.of(context.journey(), EmotionCurve.of(context.model(), context.journey()),
				PersonaCurves.of(context.model(), context.journey()), 10);
		assertThat(curve.lines()).extracting(PathCurve.Line::strand).containsExactly(1, 2);
		assertThat(curve.dots()).hasSize(2);
		assertThat(curve.together()).isEqualTo(1);
	}

	@Test
	void veryManyStepsAreTakenTogether() {
		StringBuilder steps = new StringBuilder();
		for (int i = 0; i < 300; i++)
			steps.append("touchpoint t" + i + " { feels " + (i % 2 == 0 ? "positive" : "negative") + " } ");
		JourneyContext context = Models.journey("stage s { " + steps + " }");
		PathCurve curve = PathCurve.of(context.journey(), EmotionCurve.of(context.model(), context.journey()),
				PersonaCurves.of(context.model(), context.journey()), 10);
		assertThat(curve.together()).isEqualTo(5);
		assertThat(curve.lines()).hasSize(59);
		assertThat(curve.dots()).isEmpty();
	}

	@Test
	void tooManyWhoFeelDifferentlyShareTheMeans() {
		StringBuilder feelings = new StringBuilder();
		StringBuilder personas = new StringBuilder();
		List<String> moods = List.of("very-negative", "negative", "neutral", "positive", "very-positive");
		for (int i = 0; i < 5; i++) {
			feelings.append("feels " + moods.get(i) + " for p" + i + " ");
			personas.append(" persona p" + i);
		}
		JourneyContext context = Models.journey(
				"for p0, p1, p2, p3, p4 stage s { touchpoint a { " + feelings + " } } }" + personas + " journey x {");
		assertThat(PersonaCurves.of(context.model(), context.journey()).all()).singleElement()
				.satisfies(one -> assertThat(one.curve().points().get(0).value()).hasValue(0));
	}

	@Test
	void whatIsSaidOfAPersonaStandsBeforeWhatIsSaidOfEverybody() {
		PersonaCurves curves = curves(
				"touchpoint a { feels very-negative for chris feels neutral } touchpoint b { feels positive }");
		assertThat(curves.all()).extracting(one -> one.curve().points().get(0).value().orElseThrow())
				.containsExactly(-2.0, 0.0);
		assertThat(curves.all()).extracting(one -> one.curve().points().get(1).value().orElseThrow())
				.containsExactly(1.0, 1.0);
	}

	private static PersonaCurves curves(String steps) {
		JourneyContext context = Models.journey("for chris, lena stage s { " + steps + " }");
		return PersonaCurves.of(context.model(), context.journey());
	}

	@Test
	void pointsCarryTheirNumber() {
		assertThat(Stream.of(-2.0, -0.5, 0.0, 0.04, 1.0, 1.0 / 3).map(CurveCell::label))
				.containsExactly("\u22122", "\u22120.5", "0", "0", "+1", "+0.3");
	}

	@Test
	void waysThatOverlapRunOnDifferentTracks() {
		WayTracks tracks = tracks(
				"touchpoint a touchpoint b { back-to a 10% } touchpoint c { back-to a 10% } touchpoint d { back-to d "
						+ "10% }");
		assertThat(tracks.height()).isEqualTo(38);
		assertThat(tracks.cells().get(0).arrows()).hasSize(2).doesNotHaveDuplicates();
		assertThat(tracks.cells().get(1).lines().stream().filter(line -> line.y1().equals(line.y2())))
				.extracting(Segment::y1).containsExactlyInAnyOrder("14", "26");
		assertThat(tracks.cells().get(3).lines()).isNotEmpty();
	}

	@Test
	void jumpsAreDrawnApartFromLoops() {
		WayTracks tracks = tracks(
				"touchpoint a { then c 10% when \"x\" } touchpoint b touchpoint c { exit as goes 5% }");
		assertThat(tracks.cells().get(1).jumps()).hasSize(1);
		assertThat(tracks.cells().get(1).lines()).isEmpty();
		assertThat(tracks.cells().get(2).exits()).hasSize(1);
	}

	@Test
	void aStraightJourneyNeedsNoTracks() {
		assertThat(tracks("touchpoint a touchpoint b").height()).isZero();
	}

	@Test
	void eachTypeHasAShapeOfItsOwn() {
		JourneyContext context = Models.journey(
				"stage s { moment a { is connection, proof, wow, power, truth, expertise, personal-or-digital, "
						+ "problem-solving, transparency, value-proof } }");
		MomentSymbols symbols = MomentSymbols.of(context.model());
		var moment = (journey.dsl.model.step.Moment) context.journey().steps().get(0);
		assertThat(moment.types()).extracting(symbols::ofType).hasSize(10).doesNotHaveDuplicates()
				.doesNotContain(Symbol.MOMENT);
	}
}
