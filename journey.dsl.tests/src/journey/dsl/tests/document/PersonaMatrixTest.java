package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.personamatrix.MatrixCell;
import journey.dsl.document.personamatrix.PersonaMatrix.Row;
import journey.dsl.document.personamatrix.PersonaMatrix;
import journey.dsl.document.part.FitText;
import org.junit.jupiter.api.Test;

/** What the matrix of moments and personas says. */
class PersonaMatrixTest {
	private static final String CUSTOMERS = """
			channel phone "Phone" { is human } channel web "Web" { is digital } channel app "App" { is digital } \
			channel letter "Letter" { is physical } channel visit "Visit" { is human, physical }
			persona chris "Chris" { role "Buyer" prefers web prefers phone during purchase } persona lena "Lena"
			""";

	private static PersonaMatrix matrix(String clauses) {
		SiteContext site = Models.site(Models.of(CUSTOMERS + "journey j \"J\" { for chris, lena " + clauses + " }"));
		return PersonaMatrix.of(site.context(site.journeys().get(0)));
	}

	private static MatrixCell cell(String moment, int persona) {
		return matrix("stage s { moment m \"M\" { " + moment + " } }").stages().get(0).rows().get(0).cells()
				.get(persona);
	}

	private static FitText fit(String clauses) {
		return matrix(clauses).stages().get(0).rows().get(0).cells().get(0).fit().orElseThrow();
	}

	@Test
	void itHasARowForEachMomentByStageAndAColumnForEachPersona() {
		PersonaMatrix matrix = matrix(
				"stage a \"A\" { moment one \"One\" { via web, phone } touchpoint t } stage b \"B\" { touchpoint u } "
						+ "stage c \"C\" { moment two \"Two\" }");
		assertThat(matrix.stages())
				.extracting(stage -> stage.title() + stage.rows().stream().map(Row::moment).map(Mention::text).toList())
				.containsExactly("A[One]", "C[Two]");
		assertThat(matrix.stages()).flatExtracting(stage -> stage.rows()).extracting(Row::channels)
				.containsExactly("Web, Phone", "no channel known");
		assertThat(matrix.stages().get(0).rows().get(0).moment().href()).contains("moments.html#step-one");
		assertThat(matrix.columns()).extracting(PersonaMatrix.Column::persona).containsExactly(
				new Mention("Chris", Optional.of("../personas.html#persona-chris")),
				new Mention("Lena", Optional.of("../personas.html#persona-lena")));
		assertThat(matrix.columns().get(0).about()).contains("Buyer");
		assertThat(matrix.columns().get(0).counts()).containsExactly("meets 2 moments",
				"channel fits at 1, does not at 0");
		assertThat(matrix.style()).isEqualTo("few");
	}

	@Test
	void itIsMadeWhereThereArePersonasAndMoments() {
		SiteContext site = Models.site(Models.of(CUSTOMERS
				+ "journey a { for chris stage s { moment m } } journey b { for chris stage s { touchpoint t } } "
				+ "journey c { stage s { moment m } }"));
		assertThat(site.journeys()).extracting(journey -> PersonaMatrix.isFor(site, journey)).containsExactly(true,
				false, false);
	}

	@Test
	void aCellSaysHowMuchTheMomentMatters() {
		assertThat(cell("only for lena make-or-break rank 1", 0)).isEqualTo(
				new MatrixCell("Chris", false, Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
		assertThat(cell("make-or-break rank 1 for chris", 0)).extracting(MatrixCell::rank, MatrixCell::weight)
				.containsExactly(Optional.of("1"), Optional.of("make or break"));
		assertThat(cell("make-or-break rank 1 for chris", 1)).extracting(MatrixCell::rank, MatrixCell::weight)
				.containsExactly(Optional.empty(), Optional.empty());
		assertThat(cell("make-or-break", 1).rank()).contains("\u2605");
		assertThat(cell("matters to chris", 0).weight()).contains("matters to them");
		assertThat(cell("matters to chris make-or-break", 1).weight()).contains("matters to others");
	}

	@Test
	void aCellSaysHowTheyFeel() {
		assertThat(cell("feels negative \"lost\" for chris feels positive for lena", 0).feelings())
				.extracting(feeling -> feeling.text()).containsExactly("lost (negative, \u22121)");
		assertThat(cell("", 0).feelings()).isEmpty();
	}

	@Test
	void theNearestPreferenceDecides() {
		assertThat(fit("stage s { is purchase moment m { via web } }"))
				.isEqualTo(new FitText("prefers Phone, gets Web", "bad"));
		assertThat(fit("stage s { is purchase moment m { via phone, web } }"))
				.isEqualTo(new FitText("gets Phone", "good"));
		assertThat(fit("stage s { is purchase moment m { via web prefers web prefers letter } }").text())
				.isEqualTo("gets Web");
		assertThat(fit("stage s { is use moment m { via phone } }"))
				.isEqualTo(new FitText("prefers Web, gets Phone", "bad"));
	}

	@Test
	void inGeneralAChannelOfTheSameNatureWillDo() {
		assertThat(fit("stage s { moment m { via app } }")).isEqualTo(new FitText("prefers Web; App will do", "good"));
		assertThat(fit("stage s { moment m { via visit, letter } }"))
				.isEqualTo(new FitText("prefers Web; Visit or Letter will do", "good"));
		assertThat(fit("stage s { moment m { via letter } }").style()).isEqualTo("bad");
	}

	@Test
	void whatIsNotKnownIsSaid() {
		assertThat(fit("stage s { moment m }")).isEqualTo(new FitText("prefers Web; no channel known", "unknown"));
		assertThat(fit("stage s { moment m { via smoke-signals, letter } }").style()).isEqualTo("unknown");
		assertThat(cell("via phone", 1).fit()).contains(new FitText("no preference known", "unknown"));
		PersonaMatrix unknown = PersonaMatrix.of(Models.journey("for chris, somebody stage s { moment m }"));
		assertThat(unknown.columns()).extracting(column -> column.persona())
				.contains(new Mention("somebody", Optional.empty()));
		assertThat(unknown.stages().get(0).rows().get(0).cells().get(1).weight())
				.contains("Nobody has described this persona.");
	}
}
