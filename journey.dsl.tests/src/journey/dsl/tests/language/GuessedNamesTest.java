package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Ref;
import journey.dsl.reading.Workspace;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped name with one near answer is read as that, and told. */
class GuessedNamesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"person ann system s { owner an-n } | ann",
			"person ann system s { owner Ann } | ann",
			"team front system s { owner frnt } | front",
			"team surgery system s { owner sugrery } | surgery",
			"team front team frond system s { owner fron } | ''",
			"team a system s { owner b } | ''",
			"team step-1 system s { owner step-2 } | ''",
			"namespace n team front system s { owner frnt } | n.front",
			"journey j { stage s { touchpoint look { then stay } touchpoint go touchpoint stya } } | j.stya"})
	void areReadAsTheOnlyOneThatIsNear(String text, String meant) {
		Ref name = Texts.model(text).files().get(0).references().get(0);

		assertThat(name.target()).isEqualTo(meant);
		assertThat(name.isGuess()).isEqualTo(!meant.isEmpty());
		assertThat(Texts.findingsOf("reference-resolves", text)).hasSize(1);
	}

	@Test
	void nothingFollowsFromThem() {
		String right = "person ann team front { lead ann } system s { owner front } channel c journey j { owner ann "
				+ "job \"x\" stage a { owner front touchpoint t { via c supported by s feels neutral what-next \"x\" "
				+ "} } }";
		String wrong = right.replace("owner front touchpoint", "owner frnt touchpoint").replace("via c", "via c")
				.replace("lead ann", "lead annn");

		assertThat(Texts.findings(wrong).stream().filter(each -> !each.rule().equals("reference-resolves"))
				.map(each -> each.rule() + each.message()).toList())
				.isEqualTo(Texts.findings(right).stream().map(each -> each.rule() + each.message()).toList());
		assertThat(Texts.findingsOf("reference-resolves", wrong)).hasSize(2);
	}

	@Test
	void areGuessedAnewWhenAnotherFileDeclaresWhatIsNearer() {
		Workspace workspace = Texts.workspace(
				List.of(Texts.file("a.journey", "system s { owner frnt }"), Texts.file("b.journey", "team front")));
		assertThat(target(workspace)).isEqualTo("front");

		Set<String> read = workspace.change(List.of(Texts.file("c.journey", "team frnts")), List.of());
		assertThat(read).contains("a.journey");
		assertThat(target(workspace)).isEmpty();

		workspace.change(List.of(), List.of("c.journey"));
		assertThat(target(workspace)).isEqualTo("front");
	}

	private static String target(Workspace workspace) {
		SourceFile file = workspace.model().file("a.journey").orElseThrow();
		return file.references().get(0).target();
	}
}
