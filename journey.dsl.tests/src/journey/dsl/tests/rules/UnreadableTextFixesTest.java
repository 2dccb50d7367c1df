package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Text that cannot be read: each way to write it leaves one fault less, and what else is to be mended stays on offer
 * beside it.
 */
class UnreadableTextFixesTest {
	private static final String RULE = "text-can-be-read";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"goes-well today 10 %             | goes-well today 10%             | Write `10%` instead of `10 %`",
			"fels positive                    | feels positive                  | Write `feels` instead of `fels`",
			"expects \"it works\" set-by mia  | expects \"it works\" set by mia | Write `set by` instead of `set-by`",
			"via web desk                     | via web, desk                   | Add the missing `,`",
			"note 'so'                        | note \"so\"                     | Write `\"so\"` instead of `'so'`",
			"does pays                        | does \"pays\"                   | Write `\"pays\"` instead of `pays`",
			"owner \"mia\"                    | owner mia                       | Write `mia` instead of `\"mia\"`"})
	void whatWasMeantWithoutAnyDoubtIsSafe(String before, String after, String title) {
		List<Repair> repairs = repairs(step(before));

		assertThat(repairs).extracting(Repair::title).containsExactly(title);
		assertThat(repairs).allMatch(Repair::isSafe);
		assertThat(made(step(before), repairs.get(0))).isEqualTo(step(after));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"goes-well today 71,5%            | goes-well today 71.5%           | Write `71.5%` instead of `71,5%`",
			"feels anxious                    | feels negative \"anxious\"      | Write `negative \"anxious\"` "
					+ "instead of `anxious`",
			"feels anxious \"nervous\"        | feels negative \"nervous\"      | Write `negative` instead of "
					+ "`anxious`",
			"feels \"anxious\"                | feels negative \"anxious\"      | Write `negative \"anxious\"` "
					+ "instead of `\"anxious\"`",
			"feels -2                         | feels very-negative             | Write `very-negative` instead of "
					+ "`-2`",
			"importance big                   | importance high                 | Write `high` instead of `big`",
			"pain \"slow\" weekly             | pain \"slow\" sometimes         | Write `sometimes` instead of "
					+ "`weekly`"})
	void whatMayHaveBeenMeantIsLookedAt(String before, String after, String title) {
		List<Repair> repairs = repairs(step(before));

		assertThat(repairs.get(0).title()).isEqualTo(title);
		assertThat(repairs).noneMatch(Repair::isSafe).hasSizeLessThanOrEqualTo(5);
		assertThat(made(step(before), repairs.get(0))).isEqualTo(step(after));
		for (Repair repair : repairs) assertThat(faults(made(step(before), repair))).as(repair.title()).isZero();
	}

	@Test
	void allWordsOfAListAreOfferedTheNearestFirst() {
		assertThat(repairs(step("feels anxious"))).extracting(Repair::title).containsExactly(
				"Write `negative \"anxious\"` instead of `anxious`",
				"Write `very-negative \"anxious\"` instead of `anxious`",
				"Write `neutral \"anxious\"` instead of `anxious`",
				"Write `positive \"anxious\"` instead of `anxious`",
				"Write `very-positive \"anxious\"` instead of `anxious`");
		assertThat(repairs(step("importance big"))).extracting(Repair::title).containsExactly(
				"Write `high` instead of `big`", "Write `medium` instead of `big`", "Write `low` instead of `big`");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"team a {\\n  note \"x\"\\n                     | Add the missing `}`",
			"team a {\\n  note \"x\\n}\\n                   | Add the missing `\"`",
			"# remark\\nteam a\\n                           | Write `// remark` instead of `# remark`",
			"channel web chat \"Web chat\"\\njourney j { stage s { touchpoint a { via web } } }\\n | Write `web` "
					+ "instead of `web chat`",
			"team a { note \"x\" }}\\n                      | Remove `}`",
			"journey j { stage s { touchpoint a { -> b } touchpoint b } }\\n | Write `then` instead of `->`",
			"journey j { stage s { touchpoint a { via web touchpoint b } }\\nchannel web\\n | Add the missing `}`"})
	void theFirstRepairLeavesOneFaultLess(String written, String title) {
		String text = written.replace("\\n", "\n");
		List<Repair> repairs = repairs(text);

		assertThat(repairs).extracting(Repair::title).startsWith(title);
		assertThat(faults(text)).isEqualTo(1);
		assertThat(faults(made(text, repairs.get(0)))).as(made(text, repairs.get(0))).isZero();
	}

	@Test
	void nobodyIsOfferedToAllowIt() {
		assertThat(repairs(step("fels positive feels anxious zzz"))).isNotEmpty()
				.noneMatch(repair -> repair.title().startsWith("Allow"));
	}

	@Test
	void otherFindingsAreMendedBesideIt() {
		String text = "person mia\nteam a { lead mio }\nteam b { contact note \"x\" lead mio }\nteam c { led mia note "
				+ "“x” lead mio }\n";
		Workspace workspace = Texts.workspace(text);
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
		List<Finding> names = Texts.findings(workspace.model()).stream()
				.filter(finding -> finding.rule().equals("reference-resolves")).toList();

		assertThat(names).extracting(finding -> finding.at().line()).containsExactly(2, 3, 4);
		assertThat(fixing.repairs(names.get(0))).as("in another element").isNotEmpty();
		assertThat(fixing.repairs(names.get(1))).as("beside what nobody can be sure of").isEmpty();
		assertThat(fixing.repairs(names.get(2))).as("beside what was meant without any doubt").isNotEmpty();
	}

	@Test
	void nothingIsPutWhereABraceIsMissing() {
		String text = "channel web\njourney j { stage s { moment a { job \"x\" moment b } }\n";
		Workspace workspace = Texts.workspace(text);
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);

		List<Repair> repairs = Texts.findings(workspace.model()).stream()
				.filter(finding -> !finding.rule().equals(RULE)).flatMap(finding -> fixing.repairs(finding).stream())
				.toList();

		assertThat(repairs).isNotEmpty();
		for (Repair repair : repairs)
			assertThat(faults(made(text, repair))).as(repair.title() + "\n" + made(text, repair))
					.isLessThanOrEqualTo(1);
	}

	private static String step(String clause) {
		return "person mia\nchannel web\nchannel desk\njourney j {\n  stage s {\n    moment m \"M\" { " + clause
				+ " }\n  }\n}\n";
	}

	private static List<Repair> repairs(String text) {
		Workspace workspace = Texts.workspace(text);
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
		return Texts.findings(workspace.model()).stream().filter(finding -> finding.rule().equals(RULE))
				.flatMap(finding -> fixing.repairs(finding).stream()).toList();
	}

	private static String made(String text, Repair repair) {
		return TextEdit.apply(text, repair.edits());
	}

	private static int faults(String text) {
		return Texts.model(text).files().get(0).flaws().unreadable().size();
	}
}
