package journey.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.completion.Completions;
import journey.dsl.ide.completion.expected.ExpectedWords;
import journey.dsl.ide.hints.InlayHints;
import journey.dsl.ide.lenses.CodeLenses;
import journey.dsl.ide.moments.MomentRows;
import journey.dsl.ide.next.NextRows;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.symbols.WorkspaceSymbols;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can take long in a large workspace ends where nobody waits for it any more, and not only at its end. */
class CancelledRequestsTest {
	private static final ExpectedWords EXPECTED = new ExpectedWords(
			Texts.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar());

	private static Opened opened(int files) {
		String[] texts = new String[files];
		texts[0] = "team cr‸ew \"Crew\" journey home { stage s { owner crew moment m { make-or-break } } }";
		for (int at = 1; at < files; at++)
			texts[at] = "journey j%d { stage s { owner crew touchpoint t moment m { make-or-break } } }".formatted(at);
		return Opened.texts(texts);
	}

	static Stream<Arguments> requests() {
		return Stream.of(
				request("references", (file, caret) -> References.of(file, caret, true)),
				request("rename", (file, caret) -> Renaming.edits(file, caret, "gang")),
				request("lenses", (file, caret) -> CodeLenses.of(file)),
				request("completion", (file, caret) -> new Completions(EXPECTED, true).of(file,
						file.lines().position(file.text().indexOf("owner ") + 6))),
				request("hints", (file, caret) -> InlayHints.of(file, file.lines().range(0, file.text().length()))),
				request("workspace symbols",
						(file, caret) -> WorkspaceSymbols.of(file.workspace(), "", file.cancellation())),
				request("next", (file, caret) -> NextRows.of(List.of(file.workspace()), file.cancellation())),
				request("moments", (file, caret) -> MomentRows.of(List.of(file.workspace()), file.cancellation())),
				request("a full check", (file, caret) -> Inspection.inspect(RuleCatalogue.standard(),
						file.workspace().model(), Settings.NONE, WorkspaceFiles.UNKNOWN, file.cancellation())));
	}

	private static Arguments request(String name, BiConsumer<OpenFile, Integer> request) {
		return Arguments.of(name, request);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requests")
	void endsWhereNobodyWaits(String name, BiConsumer<OpenFile, Integer> request) {
		Opened opened = opened(12);
		AtomicInteger left = new AtomicInteger(asked(opened, request) / 2);
		Cancellation halfWay = () -> {
			if (left.getAndDecrement() == 0) throw new CancellationException();
		};

		assertThatThrownBy(() -> request.accept(opened.file().with(halfWay), opened.caret()))
				.isInstanceOf(CancellationException.class);
		assertThat(left).as("nothing more is done").hasValue(-1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requests")
	void asksAgainInEachFileThatItVisits(String name, BiConsumer<OpenFile, Integer> request) {
		int few = asked(opened(3), request);
		int more = asked(opened(30), request);

		// hints are about one file
		assertThat(more - few).isGreaterThanOrEqualTo(name.equals("hints") ? 0 : 27);
		assertThat(few).isPositive();
	}

	private static int asked(Opened opened, BiConsumer<OpenFile, Integer> request) {
		AtomicInteger asked = new AtomicInteger();
		request.accept(opened.file().with(asked::incrementAndGet), opened.caret());
		return asked.get();
	}
}
