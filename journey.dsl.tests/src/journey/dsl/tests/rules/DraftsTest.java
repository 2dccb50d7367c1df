package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.next.FindingGroup;
import journey.dsl.rules.next.NextThing;
import journey.dsl.rules.next.NextThings;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Golden;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * First drafts of five journeys, written as somebody new to it would, from what is public about such services: what
 * they are told, and what to do next. After a wanted change, run {@code ./verify --golden} and read the difference as
 * the CX leader who gets it.
 */
class DraftsTest {
	private static final Path DRAFTS = Path.of("resources/drafts");
	private static final String FOUND = "found.txt";
	private static final Settings SETTINGS = Texts.settingsAlone("today = 2026-11-30\n");

	private static List<Path> drafts() throws IOException {
		try (Stream<Path> folders = Files.list(DRAFTS)) {
			return folders.sorted().toList();
		}
	}

	private static JourneyModel model(Path draft) throws IOException {
		return Texts.model(Files.readString(draft.resolve(draft.getFileName() + ".journey")));
	}

	@Test
	void noneIsToldOfAnErrorThatIsNoContradiction() throws IOException {
		assertThat(drafts()).hasSize(5);
		for (Path draft : drafts())
			assertThat(Texts.findings(model(draft), SETTINGS)).as(draft.toString()).hasSizeGreaterThan(5)
					.filteredOn(finding -> finding.severity() == Severity.ERROR)
					.allMatch(finding -> finding.kind() == RuleKind.CONTRADICTION);
	}

	@Tag("golden")
	@TestFactory
	Stream<DynamicTest> areToldWhatHasBeenReviewed() throws IOException {
		if (SelectedRules.isOne()) return Stream.empty();
		return drafts().stream().map(draft -> dynamicTest(draft.getFileName().toString(), () -> {
			String said = said(model(draft));
			if (Golden.isUpdated()) Files.writeString(draft.resolve(FOUND), said);
			assertThat(said).isEqualTo(Files.readString(draft.resolve(FOUND)));
		}));
	}

	private static String said(JourneyModel model) {
		List<Finding> findings = Texts.findings(model, SETTINGS);
		StringBuilder text = new StringBuilder("What to do next:\n");
		for (NextThing each : new NextThings(model, RuleCatalogue.standard().rules(), Language.EN).of(findings))
			text.append("- ").append(each.sentence()).append(" (").append(each.weight().word()).append(")\n");
		text.append("\nWhat was found:\n");
		for (FindingGroup each : FindingGroup.of(findings))
			text.append("- line ").append(each.first().at().line()).append(", ").append(each.first().kind().word())
					.append(", ").append(each.first().severity().word()).append(", ").append(each.first().rule())
					.append(":\n  ").append(each.message(model, Language.EN)).append('\n');
		return text.toString();
	}
}
