package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.tests.Texts;
import journey.dsl.tests.rewriting.Mutations;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever people write, it is read without a fault of ours, every character stands in the tree once, and every finding
 * stands in the text. The number of texts is small here; {@code -Djourney.mutations=20000} makes it large, with another
 * seed each time, which is told, unless {@code -Djourney.seed} gives one.
 */
@Tag("thorough")
class RecoveryOfAnyTextTest {
	private static final int FEW = 150;
	private static final int TEXTS = Integer.getInteger("journey.mutations", FEW);
	private static final long SEED = Long.getLong("journey.seed", TEXTS == FEW ? 42 : System.nanoTime());
	private static final int LONGEST = 40;
	private static final List<String> OURS = List.of("fault of ours", "fault in Journey Workbench", "rule-broken");
	private static final List<String> VALUES = List.of("a", "dana", "sales-", "a--b", "a.b", "a.", ".*", "\"b\"", "\"b",
			"„b“", "'b'", "\"\"\"", "12", "-1", "-3", "5", "25:99", "08:5", "99.99.2027", "31/12/2027", "12.5", "71,5%",
			"40%", "20min",
			"2027-01-15", "1.3.2027", "08:30", "EUR", "€", "12,000", "{", "}", "{", "}", "{", "}", ",", ".", ":", ";",
			"=", "->", "-->", "(", "]", "-", "•", "#", "--", "//", "/*", "*/", "<!--", "\n", "\n", "\n",
			"\r", "\r\n", "\u00a0", "\u200b", "\ufeff", "\ud83d", "😀", "\\", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n",
			"\0");
	private static final List<String> WORDS = words();

	@Test
	void readsMutatedTexts() {
		Random random = new Random(SEED);
		Mutations mutations = new Mutations(random);
		for (int count = 1; count <= TEXTS; count++) judge(mutations.next(), "mutated text " + count);
	}

	@Test
	void readsWordsInAnyOrder() {
		Random random = new Random(SEED);
		for (int count = 1; count <= TEXTS; count++) judge(soup(random), "soup " + count);
	}

	private static List<String> words() {
		JourneyGrammarAccess grammar = Texts.LANGUAGE.getInstance(JourneyGrammarAccess.class);
		return Stream.concat(GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().sorted(), VALUES.stream())
				.toList();
	}

	/** Words and signs of any kind, half of them as they may well follow each other: elements, values, braces. */
	private static String soup(Random random) {
		StringBuilder text = new StringBuilder(
				random.nextBoolean() ? "" : "journey j \"J\" { stage s \"S\" { moment m \"M\" { ");
		for (int left = random.nextInt(LONGEST); left > 0; left--) {
			List<String> words = random.nextBoolean() ? WORDS : VALUES;
			text.append(words.get(random.nextInt(words.size())))
					.append(random.nextInt(6) == 0 ? "" : random.nextInt(6) == 0 ? "\n" : " ");
		}
		return text.toString();
	}

	private static void judge(String text, String name) {
		// a log is cut off at such a character
		String why = (name + " of seed " + SEED + ":\n" + text).replace('\0', '\u2400');
		try {
			Workspace workspace = Texts.workspace(text);
			List<Finding> findings = Texts.findings(workspace.model());
			assertThat(findings).as(why).noneMatch(finding -> OURS.stream()
					.anyMatch(words -> finding.message().contains(words) || finding.rule().equals(words)));
			for (Finding finding : findings) {
				assertThat(finding.at().file()).as(why).isEqualTo(Texts.FILE);
				assertThat(finding.at().length()).as("%s in %s", finding, why).isNotNegative();
				assertThat(finding.at().offset()).as("%s in %s", finding, why).isBetween(0, text.length());
				assertThat(finding.at().end()).as("%s in %s", finding, why).isBetween(0, text.length());
			}
			boolean isOfAnotherKind = findings.size() == 1
					&& findings.get(0).message().matches("(?s)This is (?:not text|a|XML|JSON|YAML|Markdown)\\b.*");
			if (!isOfAnotherKind) assertThat(written(workspace)).as(why).isEqualTo(text);
			assertThat(Texts.findings(text)).as("read again: %s", why).isEqualTo(findings);
		} catch (RuntimeException | StackOverflowError failure) {
			fail(why, failure);
		}
	}

	/** The text as its leaves tell it, where each begins behind the one before. */
	private static String written(Workspace workspace) {
		StringBuilder written = new StringBuilder();
		for (ILeafNode leaf : workspace.resource(Texts.FILE).getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.getTotalOffset() != written.length())
				return "leaf at " + leaf.getTotalOffset() + " behind " + written;
			written.append(leaf.getText());
		}
		return written.toString();
	}
}
