package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.TextFile;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** The model is the same for the same texts, knows where in them everything stands, and never changes. */
class ModelTest {

	@Test
	void equalTextsGiveAnEqualModel() throws IOException {
		JourneyModel one = Texts.workspace(examples()).model();
		JourneyModel other = Texts.workspace(examples()).model();

		assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotSameAs(other);
	}

	@Test
	void theOrderOfFilesMakesNoDifference() throws IOException {
		List<TextFile> reordered = new ArrayList<>(examples());
		Collections.reverse(reordered);

		assertThat(Texts.workspace(reordered).model()).isEqualTo(Texts.workspace(examples()).model());
		assertThat(Texts.findings(Texts.workspace(reordered).model()))
				.isEqualTo(Texts.findings(Texts.workspace(examples()).model()));
	}

	@Test
	void anotherTextGivesAnotherModel() {
		assertThat(Texts.model("team a \"x\"")).isNotEqualTo(Texts.model("team a \"y\""));
		assertThat(Texts.model("team a")).isNotEqualTo(Texts.model(" team a"));
	}

	@Test
	void rangesOfReferencesAreTheWrittenNames() throws IOException {
		Map<String, String> texts = examples().stream().collect(Collectors.toMap(TextFile::path, TextFile::text));
		int seen = 0;
		for (SourceFile file : Texts.workspace(examples()).model().files())
			for (Ref name : file.references()) {
				if (file.library()) continue;
				assertThat(at(name.at(), texts.get(file.path()))).isEqualTo(name.name());
				seen++;
			}
		assertThat(seen).isGreaterThan(300);
	}

	@Test
	void rangesOfElementsBeginWithTheirKeywordAndHoldTheirName() throws IOException {
		Map<String, String> texts = examples().stream().collect(Collectors.toMap(TextFile::path, TextFile::text));
		List<Element> elements = elements(Texts.workspace(examples()).model());

		assertThat(elements).hasSizeGreaterThan(100).allSatisfy(element -> {
			String text = texts.get(element.nameAt().file());
			assertThat(at(element.nameAt(), text)).isEqualTo(element.name());
			assertThat(at(element.heading().at(), text)).startsWith(element.heading().keyword());
			assertThat(element.heading().at().contains(element.nameAt())).isTrue();
		});
	}

	@Test
	void rangesCountLinesAndColumnsWithAnyLineEnd() {
		for (String lineEnd : List.of("\n", "\r\n", "\r")) {
			String text = String.join(lineEnd, "team a", "", "journey j {", "\towner  a", "}");
			SourceRange owner = Texts.model(text).journeys().get(0).charter().owners().get(0).at();

			assertThat(List.of(owner.line(), owner.column(), owner.length()))
					.as(lineEnd.replace("\r", "CR").replace("\n", "LF")).containsExactly(4, 9, 1);
			assertThat(at(owner, text)).isEqualTo("a");
		}
	}

	@Test
	void aNameThatIsNotComposedKeepsItsOwnRange() {
		String text = "team cafe\u0301 journey j { owner cafe\u0301 }";
		Ref owner = Texts.model(text).journeys().get(0).charter().owners().get(0);

		assertThat(at(owner.at(), text)).isEqualTo("cafe\u0301");
		assertThat(owner.target()).isEqualTo(Normalizer.normalize("cafe\u0301", Normalizer.Form.NFC));
	}

	@Test
	void whatItHandsOutCannotBeChanged() {
		JourneyModel model = Texts.model(Everything.withTeam("x"));

		assertThat(model.files()).isUnmodifiable();
		assertThat(model.files().get(0).declarations()).isUnmodifiable();
		assertThat(model.files().get(0).references()).isUnmodifiable();
		assertThat(model.journeys()).isUnmodifiable();
		assertThat(model.journeys().get(0).stages()).isUnmodifiable();
		assertThat(model.journeys().get(0).charter().owners()).isUnmodifiable();
		assertThat(model.journeys().get(0).steps().get(0).ways()).isUnmodifiable();
	}

	@Test
	void anOwnerBelongsToASilo() {
		JourneyModel model = Texts.model(
				"team t person inside { team t } person alone journey j { owner t, inside, alone stage s { touchpoint "
						+ "x } }");

		assertThat(model.journeys().get(0).charter().owners()).extracting(owner -> model.siloOf(owner).get().name())
				.containsExactly("t", "t", "alone");
	}

	@Test
	void aStepIsOwnedByItsOwnOwnerOrItsStages() {
		JourneyModel model = Texts.model(
				"team a team b journey j { stage s { owner a touchpoint x touchpoint y { owner b } own-step z { owner "
						+ "b } } stage t { touchpoint w } }");

		assertThat(model.journeys().get(0).steps())
				.extracting(step -> model.ownerOf(step).map(Ref::target).orElse("nobody"))
				.containsExactly("a", "b", "nobody", "nobody");
	}

	private static String at(SourceRange range, String text) {
		return text.substring(range.offset(), range.end());
	}

	private static List<Element> elements(JourneyModel model) {
		List<Element> elements = new ArrayList<>();
		for (SourceFile file : model.files()) if (!file.library()) elements.addAll(file.declarations());
		model.journeys().forEach(journey -> {
			elements.addAll(journey.stages());
			elements.addAll(journey.steps());
			elements.addAll(journey.handOffs());
			elements.addAll(journey.hazards());
			elements.addAll(journey.actions());
		});
		return elements;
	}

	/** All examples as one workspace. */
	private static List<TextFile> examples() throws IOException {
		Path root = Path.of("../examples");
		List<TextFile> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".journey")).sorted().toList())
				texts.add(Texts.file(root.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
		}
		return texts;
	}
}
