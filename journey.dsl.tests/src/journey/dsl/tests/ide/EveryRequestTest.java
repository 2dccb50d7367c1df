package journey.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.actions.Actions;
import journey.dsl.ide.actions.Edits;
import journey.dsl.ide.colouring.ColourHistory;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.ide.flow.FlowHierarchy;
import journey.dsl.ide.hints.InlayHints;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.lenses.CodeLenses;
import journey.dsl.ide.links.DocumentLinks;
import journey.dsl.ide.navigation.Definition;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.structure.Folding;
import journey.dsl.ide.structure.SelectionRanges;
import journey.dsl.ide.symbols.DocumentSymbols;
import journey.dsl.ide.symbols.WorkspaceSymbols;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an editor asks while somebody types gets an answer: every request on texts that are cut off, torn apart or
 * strange.
 */
@Tag("thorough")
class EveryRequestTest {
	private static final Map<String, Consumer<OpenFile>> OF_A_FILE = Map.of(
			"symbols", DocumentSymbols::of, "workspace symbols",
			file -> WorkspaceSymbols.of(file.workspace(), "or", Cancellation.NEVER),
			"folding", Folding::of,
			"colours", SemanticColours::of, "colour history", file -> new ColourHistory().full(file),
			"colours of a part", file -> SemanticColours.of(file,
					half(file)),
			"links", file -> DocumentLinks.of(file, Path.of(".")), "hints", file -> InlayHints.of(file, half(file)),
			"lenses", CodeLenses::of, "names",
			file -> NameParts.of(file).all());
	private static final Map<String, Consumer<Place>> OF_A_PLACE = Map.of(
			"hover", place -> Hovers.of(place.file(), place.offset(), true), "definition",
			place -> Definition.of(place.file(), place.offset()),
			"references", place -> References.of(place.file(), place.offset(), true), "highlights",
			place -> References.highlights(place.file(), place.offset()),
			"selection",
			place -> SelectionRanges.of(place.file(), List.of(place.file().lines().position(place.offset()))), "flow",
			EveryRequestTest::flow, "renaming", EveryRequestTest::rename);
	/** So many places of a text are asked about; of actions, each of which reads the text anew, so many. */
	private static final int PLACES = 20;
	private static final int PLACES_OF_ACTIONS = 3;
	/** Texts are cut off after each of so many parts. */
	private static final int PARTS = 12;

	/** Of a text that is broken, a change may spoil more than it should: it is not offered then, and that is told. */
	private static final Edits EDITS = new Edits(new Documents(), true, true,
			fault -> assertThat(fault).contains("a.journey"));

	private record Place(OpenFile file, int offset) {}

	private static Range half(OpenFile file) {
		return file.lines().range(file.text().length() / 4, 3 * file.text().length() / 4);
	}

	private static void flow(Place place) {
		FlowHierarchy.prepare(place.file(), place.offset()).forEach(item -> {
			FlowHierarchy.outgoing(item, place.file().workspace());
			FlowHierarchy.incoming(item, place.file().workspace());
		});
	}

	/** At the place itself, and from there on for a while. */
	private static void act(Place place) {
		OpenFile file = place.file();
		for (int end : List.of(place.offset(), Math.min(place.offset() + 300, file.text().length())))
			Actions.of(file, new CodeActionParams(new TextDocumentIdentifier(file.uri()),
					file.lines().range(place.offset(), end), new CodeActionContext(List.of())), EDITS);
	}

	/** Refused is answered too. */
	private static void rename(Place place) {
		try {
			Renaming.prepare(place.file(), place.offset());
			Renaming.edits(place.file(), place.offset(), "quite-another-name");
		} catch (ResponseErrorException refused) {
			assertThat(refused.getResponseError().getMessage()).isNotBlank();
		}
	}

	/**
	 * A text and what it is; of one that is cut off, only what stands last is new, since the text before was asked
	 * about already.
	 */
	private record Case(String text, int from) {}

	private static Stream<OpenFile> files() {
		return Opened.files(Opened.examples()).stream();
	}

	static Stream<Named<Case>> cutOff() {
		return files().flatMap(file -> IntStream.rangeClosed(1, PARTS).mapToObj(part -> {
			int length = file.text().length();
			return Named.of(file.path() + ", " + part + "/" + PARTS,
					new Case(file.text().substring(0, length * part / PARTS), length * (part - 1) / PARTS));
		}));
	}

	static Stream<Named<Case>> withoutABrace() {
		return files().flatMap(file -> {
			String text = file.text();
			List<Integer> braces = IntStream.range(0, text.length())
					.filter(at -> text.charAt(at) == '{' || text.charAt(at) == '}').boxed().toList();
			return IntStream.range(0, 6).mapToObj(each -> braces.get(each * braces.size() / 6))
					.map(at -> Named.of(file.path() + " without the brace at " + at,
							new Case(text.substring(0, at) + text.substring(at + 1), 0)));
		});
	}

	static Stream<Named<Case>> strange() {
		List<String> texts = new ArrayList<>(
				List.of("{".repeat(200), "}".repeat(200), "journey j { stage s { ".repeat(60), "team ".repeat(50),
						"\"".repeat(99), "/*".repeat(50), ".".repeat(50), "\r\r\n\n\r",
						"\u202Eteam a\u202C", "a\u0000b",
						"journey j { stage s { moment m { then m.m.m.m.m back-to j.j.j when exit as } } }"));
		files().limit(2).map(OpenFile::text).forEach(text -> {
			texts.add(text.replace("\n", "\r\n"));
			texts.add(text.replace("\n", "\r"));
			texts.add(text.replace("\"", "\"🙂"));
			texts.add(text.replace("\"", ""));
			texts.add(text.replace(" owner ", " onwer "));
			texts.add(text.replaceAll("(touchpoint|moment|stage|journey) [a-z-]+", "$1"));
			texts.add(text.replaceAll("[a-z]", "漢"));
			texts.add(new StringBuilder(text).reverse().toString());
		});
		return texts.stream()
				.map(text -> Named.of("strange: " + text.substring(0, Math.min(40, text.length())), new Case(text, 0)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({"cutOff", "withoutABrace", "strange"})
	void getsAnAnswer(Case each) {
		OpenFile file = Opened.texts(each.text()).checked().file();
		OF_A_FILE.forEach(
				(name, request) -> assertThatCode(() -> request.accept(file)).as(name).doesNotThrowAnyException());
		places(file, each.from(), PLACES)
				.forEach(place -> OF_A_PLACE.forEach((name, request) -> assertThatCode(() -> request.accept(place))
						.as(name + " at " + place.offset()).doesNotThrowAnyException()));
		places(file, each.from(), PLACES_OF_ACTIONS).forEach(place -> assertThatCode(() -> act(place))
				.as("actions at " + place.offset()).doesNotThrowAnyException());
	}

	/** As many places of the whole text, those of them from an offset on, and its end. */
	private static Stream<Place> places(OpenFile file, int from, int count) {
		int length = file.text().length();
		int step = Math.max(1, length / count);
		return IntStream
				.concat(IntStream.rangeClosed(0, length / step).map(each -> each * step)
						.filter(at -> at >= from && at < length), IntStream.of(length))
				.mapToObj(at -> new Place(file, at));
	}
}
