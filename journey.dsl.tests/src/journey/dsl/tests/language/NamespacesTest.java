package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Ref;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which element a name means, from where it stands. */
class NamespacesTest {
	private static final String USE = " journey j { owner t stage s { touchpoint p } }";

	@Test
	void oneIsSharedByAllItsFiles() {
		assertThat(ownerIn("namespace a team t", "namespace a" + USE)).isEqualTo("a.t");
	}

	@Test
	void theRootOneIsThatOfFilesWithoutANamespace() {
		assertThat(ownerIn("team t", USE)).isEqualTo("t");
	}

	@Test
	void aSingleImportBringsOneName() {
		JourneyModel model = Texts.modelOf("namespace a team t team u",
				"namespace b import a.t journey j { owner t, u stage s { touchpoint p } }");

		assertThat(model.journeys().get(0).charter().owners()).extracting(Ref::target).containsExactly("a.t", "");
		assertThat(Texts.errors(model)).containsExactly(
				"error 1:45+1 `u` is not visible here, but there is the owner `a.u`: add `import a.u` at the top of "
						+ "the file, or write the full name.");
	}

	@Test
	void aWildcardImportBringsAllOfANamespace() {
		assertThat(ownerIn("namespace a team t", "namespace b import a.*" + USE)).isEqualTo("a.t");
	}

	@Test
	void aFullNameNeedsNoImport() {
		assertThat(ownerIn("namespace a.b team t", "namespace c journey j { owner a.b.t stage s { touchpoint p } }"))
				.isEqualTo("a.b.t");
	}

	@Test
	void spacesAndCommentsMayStandAroundTheDots() {
		assertThat(ownerIn("namespace a . b team t", "namespace c import a . /* here */ b .*" + USE))
				.isEqualTo("a.b.t");
	}

	@Test
	void theLibraryIsVisibleEverywhere() {
		JourneyModel model = Texts
				.modelOf("namespace a journey j { stage s { is onboarding moment m { is std.proof } } }");

		assertThat(Texts.errors(model)).isEmpty();
		assertThat(model.journeys().get(0).stages().get(0).phase().get().target()).isEqualTo("std.onboarding");
	}

	@Test
	void theOwnOneComesFirst() {
		assertThat(ownerIn("namespace b team t", "namespace b import a.t" + USE, "namespace a team t"))
				.isEqualTo("b.t");
	}

	@Test
	void aSingleImportComesBeforeAWildcard() {
		assertThat(ownerIn("namespace a team t", "namespace b import c.* import a.t" + USE, "namespace c team t"))
				.isEqualTo("a.t");
	}

	@Test
	void aWildcardComesBeforeTheLibrary() {
		JourneyModel model = Texts.modelOf("namespace a phase use",
				"namespace b import a.* journey j { stage s { is use touchpoint p } }");

		assertThat(model.journeys().get(0).stages().get(0).phase().get().target()).isEqualTo("a.use");
	}

	@Test
	void theLibraryComesBeforeTheRoot() {
		JourneyModel model = Texts.modelOf("phase use", "namespace b journey j { stage s { is use touchpoint p } }");

		assertThat(model.journeys().get(0).stages().get(0).phase().get().target()).isEqualTo("std.use");
	}

	@Test
	void anInnerOneIsNotVisibleWithoutAnImport() {
		JourneyModel model = Texts.modelOf("namespace supply.organisation team t", "namespace supply" + USE);

		assertThat(Texts.errors(model)).containsExactly(
				"error 1:36+1 `t` is not visible here, but there is the owner `supply.organisation.t`: add `import "
						+ "supply.organisation.t` at the top of the file, or write the full name.");
	}

	@Test
	void anOuterOneIsNotVisibleWithoutAnImport() {
		JourneyModel model = Texts.modelOf("namespace supply team t", "namespace supply.organisation" + USE);

		assertThat(Texts.errors(model)).singleElement().asString().contains("there is the owner `supply.t`");
	}

	@Test
	void twoWildcardsWithTheSameNameAreAmbiguous() {
		JourneyModel model = Texts.modelOf("namespace a team t", "namespace b team t",
				"namespace c import a.* import b.*" + USE);

		assertThat(Texts.errors(model))
				.containsExactly(
						"error 1:53+1 `t` could mean `a.t` or `b.t`: write the full name of the one you mean.");
	}

	@Test
	void twoWildcardsForTheSameElementAreNot() {
		assertThat(ownerIn("namespace a team t", "namespace c import a.* import a.*" + USE)).isEqualTo("a.t");
	}

	@Test
	void anImportOfNothingIsAFinding() {
		assertThat(Texts.errors("import a.b import c.*")).containsExactly(
				"error 1:8+3 Nothing in the workspace is called `a.b`: remove this import, or correct the name.",
				"error 1:19+3 Nothing in the workspace is called `c`: remove this import, or correct the name.");
	}

	@Test
	void theSameNameMayMeanSeveralKinds() {
		JourneyModel model = Texts.model(
				"team x channel x metric x journey x { owner x stage x { touchpoint x { via x } } hazard x at x "
						+ "action x improves x }");

		assertThat(Texts.errors(model)).isEmpty();
		assertThat(Texts.findingsOf("definition-is-used", model)).singleElement().asString().contains("the metric “X”");
	}

	@Test
	void teamsAndPeopleAreOneKind() {
		assertThat(Texts.errors("team x person x")).containsExactly(
				"error 1:15+1 There is a second owner called `x`: the first one is in example.journey, line 1. Rename "
						+ "one of them.");
	}

	@Test
	void stepsAreUniqueInTheirJourneyAndNotBeyond() {
		assertThat(Texts.errors("journey a { stage s { touchpoint x } } journey b { stage s { touchpoint x } }"))
				.isEmpty();
		assertThat(Texts.errors("journey a { stage s { touchpoint x } stage t { moment x } }")).singleElement()
				.asString().contains("a second step called `x`");
	}

	@Test
	void aStepOfASubJourneyIsNamedByItsPath() {
		String inner = "journey inner { stage s { touchpoint invite touchpoint import-data } } ";

		assertThat(stepAfter(inner
				+ "journey outer { stage s { touchpoint x sub-journey details of inner touchpoint y } hazard h at "
				+ "details.invite }"))
				.isEqualTo("inner.invite");
	}

	@Test
	void aPathLeadsThroughSeveralSubJourneys() {
		String inner = "journey a { stage s { touchpoint deep } } journey b { stage s { sub-journey two of a } } ";

		assertThat(stepAfter(inner + "journey outer { stage s { sub-journey one of b } hazard h at one.two.deep }"))
				.isEqualTo("a.deep");
	}

	@Test
	void aPathComesBeforeAJourneyOfThatName() {
		String others = "journey inner { stage s { touchpoint x } } journey details { stage s { touchpoint x } } ";

		assertThat(
				stepAfter(others + "journey outer { stage s { sub-journey details of inner } hazard h at details.x }"))
				.isEqualTo("inner.x");
	}

	@ParameterizedTest
	@ValueSource(strings = {"other.x", "n.other.x"})
	void aStepOfAnotherJourneyIsNamedWithIt(String name) {
		assertThat(stepAfter(
				"namespace n journey other { stage s { touchpoint x } } journey own { stage s { touchpoint y } hazard "
						+ "h at "
						+ name + " }"))
				.isEqualTo("n.other.x");
	}

	@Test
	void aStepOfAnotherJourneyIsNotVisibleByItsNameAlone() {
		assertThat(Texts.errors(
				"journey other { stage s { touchpoint x } } journey own { stage s { touchpoint y } hazard h at x }"))
				.containsExactly(
						"error 1:95+1 There is no step `x`: declare it with `touchpoint x \"…\"`, or name another one.");
	}

	@Test
	void whatIsReplacedIsLookedForInTheJourneyThatIsImproved() {
		JourneyModel model = Texts.model(
				"journey old { stage s { touchpoint a touchpoint b } } journey new { improves old stage s { "
						+ "touchpoint a { replaces b } touchpoint b { then a } } }");

		assertThat(Texts.errors(model)).isEmpty();
		assertThat(model.journeys().get(1).steps().get(0).encounter().provenance().replaces().get().target())
				.isEqualTo("old.b");
	}

	@Test
	void theOrderOfFilesDoesNotMatter() {
		List<String> texts = List.of("namespace a team t", "namespace b import a.*" + USE);

		assertThat(ownerIn(texts.get(1), texts.get(0))).isEqualTo(ownerIn(texts.get(0), texts.get(1)));
	}

	private static String ownerIn(String... texts) {
		JourneyModel model = Texts.modelOf(texts);
		assertThat(Texts.errors(model)).isEmpty();
		return model.journeys().get(0).charter().owners().get(0).target();
	}

	private static String stepAfter(String text) {
		JourneyModel model = Texts.model(text);
		assertThat(Texts.errors(model)).isEmpty();
		return model.journeys().get(model.journeys().size() - 1).hazards().get(0).steps().get(0).target();
	}
}
