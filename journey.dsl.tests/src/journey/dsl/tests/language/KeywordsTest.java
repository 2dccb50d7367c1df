package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.tests.Texts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every keyword of the language may also be used as a name, of anything and anywhere. */
@Tag("thorough")
class KeywordsTest {

	static List<String> keywords() {
		return GrammarUtil.getAllKeywords(Texts.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar()).stream()
				.filter(keyword -> Character.isLetter(keyword.charAt(0))).sorted().toList();
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void nameEverythingThatHasAName(String keyword) {
		for (String text : List.of(Everything.withTeam(keyword), Everything.withPerson(keyword))) {
			JourneyModel model = Texts.model(text);

			assertThat(Texts.errors(model)).isEmpty();
			assertThat(model.files().get(0).references()).hasSize(89)
					.allSatisfy(name -> meansWhatIsCalledSo(name, model));
		}
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void nameElementsWithoutTitleAndBlock(String keyword) {
		String text = "team K person a persona K channel K system K metric K outcome K promise K evidence K calendar "
				+ "K lane K phase K moment-type K"
				+ " journey K journey b { stage K stage c { touchpoint K moment d own-step e sub-journey f of K "
				+ "touchpoint g }"
				+ " hand-off K from K to a after K before K hazard K at K action K improves K }";

		JourneyModel model = Texts.model(text.replaceAll("\\bK\\b", keyword));

		assertThat(Texts.errors(model)).isEmpty();
		assertThat(model.files().get(0).declarations()).hasSize(15);
		assertThat(model.journeys().get(1).steps()).extracting(Element::name).containsExactly(keyword, "d", "e", "f",
				"g");
	}

	@Test
	void areAllTriedInEveryPlaceForAName() {
		XtextResource resource = Texts.workspace(Everything.withTeam("x")).resource(Texts.FILE);
		Set<EStructuralFeature> used = new LinkedHashSet<>();
		resource.getAllContents().forEachRemaining(object -> {
			// the syntax tree is not linked: of the name of another element it has the words alone
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
				if (object.eIsSet(feature) || !NodeModelUtils.findNodesForFeature(object, feature).isEmpty())
					used.add(feature);
		});

		assertThat(featuresOfTheLanguage()).allSatisfy(feature -> assertThat(used).contains(feature));
	}

	/** All that texts can say. */
	static List<EStructuralFeature> featuresOfTheLanguage() {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EClassifier type : JourneyPackage.eINSTANCE.getEClassifiers())
			if (type instanceof EClass found) features.addAll(found.getEStructuralFeatures());
		assertThat(features).hasSizeGreaterThan(150)
				.anyMatch(feature -> feature instanceof EReference reference && !reference.isContainment());
		return features;
	}

	private static void meansWhatIsCalledSo(Ref name, JourneyModel model) {
		Element target = model.find(name, Element.class).orElseThrow(() -> new AssertionError(name + " means nothing"));
		SourceFile file = model.files().get(0);
		assertThat(target.name()).isEqualTo(name.name().substring(name.name().lastIndexOf('.') + 1));
		assertThat(target.heading().kind()).isEqualTo(name.kind());
		assertThat(target.nameAt().file()).isEqualTo(file.path());
		boolean ownStep = target instanceof Step && !name.name().contains(".");
		if (!ownStep) return;
		boolean replaced = model.journeyOf(target).qualifiedName().equals(file.journeys().get(0).qualifiedName());
		assertThat(replaced || model.journeyOf(target).heading().at().contains(name.at())).as("the own journey's step")
				.isTrue();
		assertThat(model.find(Kind.STEP, target.qualifiedName(), Step.class)).contains((Step) target);
	}
}
