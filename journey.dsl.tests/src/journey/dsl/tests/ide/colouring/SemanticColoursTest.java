package journey.dsl.tests.ide.colouring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.ide.colouring.ColourHistory;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of words. */
class SemanticColoursTest {
	private static final SemanticTokensLegend LEGEND = SemanticColours.legend();

	private record Token(int from, int to, String colour) {}

	@Test
	void keywordsNamesAndTextsDiffer() {
		assertThat(coloured("team shop \"Shop\" { lead ann owns \"a\", \"b\" }\nperson ann"))
				.isEqualTo("team:keyword shop:type+declaration \"Shop\":string lead:keyword ann:type "
						+ "owns:keyword \"a\":string \"b\":string person:keyword ann:type+declaration");
	}

	@Test
	void wordsOfTheLanguageAreNamesWhereTheyNameSomething() {
		assertThat(coloured("team team { lead lead tags moment }\nperson lead"))
				.isEqualTo("team:keyword team:type+declaration lead:keyword lead:type tags:keyword moment:decorator "
						+ "person:keyword lead:type+declaration");
	}

	@Test
	void namesHaveTheColoursOfWhatTheyMean() {
		assertThat(coloured(
				"""
						persona p channel c outcome o promise q
						journey j { for p aims for o stage s { is use touchpoint t { via c gives q then m } moment m { \
						is proof exit as o } } }
						"""))
				.contains(
						"for:keyword p:interface aims:keyword for:keyword o:property stage:keyword "
								+ "s:struct+declaration is:keyword use:enum+defaultLibrary",
						"t:function+declaration via:keyword c:variable gives:keyword q:property then:keyword m:event "
								+ "moment:keyword m:event+declaration",
						"is:keyword proof:enum+defaultLibrary exit:keyword as:keyword o:property");
	}

	@Test
	void namesThatMeanNothingHaveTheColourOfWhatIsAskedFor() {
		assertThat(coloured("team a { lead nobody }")).endsWith("lead:keyword nobody:type");
	}

	@Test
	void eachWordOfALongerNameHasItsColour() {
		assertThat(coloured(
				"namespace acme.x team a { lead acme.x.b } person b import acme.y.* journey j { stage s { touchpoint "
						+ "t { then j.t } } }"))
				.startsWith(
						"namespace:keyword acme:namespace x:namespace team:keyword a:type+declaration lead:keyword "
								+ "acme:namespace x:namespace b:type")
				.contains("import:keyword acme:namespace y:namespace").endsWith("then:keyword j:class t:function");
	}

	@Test
	void figuresAreColouredWithTheirUnits() {
		assertThat(coloured("outcome o { worth EUR 4.50 within 2 business days }"))
				.contains("worth:keyword EUR:number 4.50:number within:keyword 2:number business:number days:number");
		assertThat(coloured(
				"journey j { stage s { moment m { then m 40% expects \"x\" at least -3 today 4 times make-aware \"y\" "
						+ "due 2026-01-02 } } }"))
				.contains("40%:number",
						"least:keyword -3:number today:keyword 4:number times:number make-aware:keyword \"y\":string "
								+ "due:keyword 2026-01-02:number");
	}

	@Test
	void wordsOutOfListsAreValues() {
		assertThat(coloured("metric m { is nps } channel c { is human, digital }")).contains(
				"is:keyword nps:enumMember",
				"is:keyword human:enumMember digital:enumMember");
	}

	@Test
	void whatIsRetiredIsMarked() {
		assertThat(coloured("journey old { status retired } journey new { improves old }"))
				.isEqualTo(
						"journey:keyword old:class+declaration+deprecated status:keyword retired:enumMember "
								+ "journey:keyword new:class+declaration improves:keyword old:class+deprecated");
	}

	@Test
	void commentsAndTextsOverSeveralLinesAreColouredLineByLine() {
		assertThat(coloured("/** a\r\n * b */ team t {\r\n /* c */ // d\r\n note \"\"\"\r\n\r\n  e\r\n\"\"\" }"))
				.isEqualTo(
						"/** a:comment+documentation * b */:comment+documentation team:keyword t:type+declaration /* "
								+ "c */:comment // d:comment note:keyword "
								+ "\"\"\":string e:string \"\"\":string");
	}

	@Test
	void whatCannotBeReadHasNoColour() {
		assertThat(coloured("team a { onwer nonsense lead b }"))
				.isEqualTo("team:keyword a:type+declaration lead:keyword b:type");
	}

	@Test
	void aRangeHasTheColoursOfItsWords() {
		OpenFile file = Opened.texts("team a\nteam b\nteam c\n").file();

		assertThat(text(file, SemanticColours.of(file, new Range(new Position(1, 0), new Position(1, 6)))))
				.isEqualTo("team:keyword b:type+declaration");
	}

	@Test
	void onlyChangesAreToldAgain() {
		ColourHistory history = new ColourHistory();
		Opened opened = Opened.texts("team a { lead b }\nperson b\nteam c\n");
		SemanticTokens first = history.full(opened.file());
		opened.workspace().change(
				List.of(Texts.file("a.journey", "team a { lead b }\nperson b { role \"x\" }\nteam c\n")), Map.of(),
				List.of());

		SemanticTokensDelta delta = history.since(opened.file(), first.getResultId()).getRight();

		assertThat(delta.getEdits()).hasSize(1);
		assertThat(delta.getEdits().get(0).getData()).hasSize(10);
		assertThat(applied(first.getData(), delta)).isEqualTo(SemanticColours.of(opened.file()));
		assertThat(delta.getResultId()).isNotEqualTo(first.getResultId());
		assertThat(history.since(opened.file(), delta.getResultId()).getRight().getEdits()).as("nothing has changed")
				.isEmpty();
	}

	@Test
	void allIsToldToWhomKnowsSomethingElse() {
		ColourHistory history = new ColourHistory();
		OpenFile file = Opened.texts("team a").file();

		assertThat(history.since(file, "7").getLeft().getData()).isEqualTo(SemanticColours.of(file));
		SemanticTokens told = history.full(file);
		history.forget(file.uri());
		assertThat(history.since(file, told.getResultId()).isLeft()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\uFEFFteam a", "team", "\"", "\"\"\"\n\r\n", "/*", "/**/ //",
			"team 🙂 { owns \"🙂🙂\" } team b",
			"journey j { stage s { moment m { expects within 3", "person عربي \"عربي\" team 漢字", "{ { } } }",
			"moment m is"})
	void brokenTextsHaveSortedColours(String text) {
		OpenFile file = Opened.texts(text).file();

		assertSorted(file, tokens(file, SemanticColours.of(file)));
	}

	@Test
	void allKeywordsOfTheExamplesAreColoured() {
		int seen = 0;
		for (OpenFile file : Opened.files(Opened.examples())) {
			List<Token> tokens = tokens(file, SemanticColours.of(file));
			assertSorted(file, tokens);
			Set<Integer> keywords = new HashSet<>();
			for (Token token : tokens)
				if (token.colour().equals("keyword") || token.colour().equals("number")) keywords.add(token.from());
			seen += keywords.size();
			for (ILeafNode leaf : file.words().getLeafNodes())
				if (leaf.getGrammarElement() instanceof Keyword word && Character.isLetter(word.getValue().charAt(0))
						&& !GrammarUtil.containingRule(word).getName().equals("Name"))
					assertThat(keywords).as(leaf.getText() + " in line " + leaf.getStartLine())
							.contains(leaf.getOffset());
		}
		assertThat(seen).isGreaterThan(1000);
	}

	private static void assertSorted(OpenFile file, List<Token> tokens) {
		int last = 0;
		for (Token token : tokens) {
			assertThat(token.from()).isGreaterThanOrEqualTo(last);
			assertThat(file.text().substring(token.from(), token.to())).isNotEmpty().doesNotContain("\n", "\r");
			last = token.to();
		}
	}

	private static List<Integer> applied(List<Integer> before, SemanticTokensDelta delta) {
		List<Integer> now = new ArrayList<>(before);
		for (SemanticTokensEdit edit : delta.getEdits()) {
			now.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
			now.addAll(edit.getStart(), edit.getData());
		}
		return now;
	}

	private static String coloured(String text) {
		OpenFile file = Opened.texts(text).file();
		return text(file, SemanticColours.of(file));
	}

	private static String text(OpenFile file, List<Integer> packed) {
		return tokens(file, packed).stream()
				.map(token -> file.text().substring(token.from(), token.to()) + ":" + token.colour())
				.collect(Collectors.joining(" "));
	}

	private static List<Token> tokens(OpenFile file, List<Integer> packed) {
		List<Token> tokens = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int at = 0; at < packed.size(); at += 5) {
			column = packed.get(at) == 0 ? column + packed.get(at + 1) : packed.get(at + 1);
			line += packed.get(at);
			StringBuilder colour = new StringBuilder(LEGEND.getTokenTypes().get(packed.get(at + 3)));
			for (int bit = 0; bit < LEGEND.getTokenModifiers().size(); bit++)
				if ((packed.get(at + 4) & 1 << bit) != 0)
					colour.append('+').append(LEGEND.getTokenModifiers().get(bit));
			int from = file.lines().offset(new Position(line, column));
			tokens.add(new Token(from, from + packed.get(at + 2), colour.toString()));
		}
		return tokens;
	}
}
