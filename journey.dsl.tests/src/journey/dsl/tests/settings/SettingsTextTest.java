package journey.dsl.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.project.SettingsFile;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.SettledSeverity;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsText;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Test;

/** Settings edited by a page: what somebody has written stays, and what is read afterwards is what was chosen. */
class SettingsTextTest {
	private static final Rule OWNER = rule("journey-has-owner");

	@Test
	void aValueIsReplacedWhereItStands() {
		SettingsText text = new SettingsText("# ours\r\n\trule.voice=  off  \r\nunknown thing\r\nlanguage = de");
		assertThat(text.with("rule.voice", "info").text())
				.isEqualTo("# ours\r\n\trule.voice=  info  \r\nunknown thing\r\nlanguage = de");
		assertThat(text.with("language", "en").text())
				.isEqualTo("# ours\r\n\trule.voice=  off  \r\nunknown thing\r\nlanguage = en");
	}

	@Test
	void aNewLineStandsBehindItsRelatives() {
		SettingsText text = new SettingsText("rule.voice = off\n\n# how old\nthreshold.evidence-months = 24");
		assertThat(text.with("rule.flow", "info").text())
				.isEqualTo("rule.voice = off\nrule.flow = info\n\n# how old\nthreshold.evidence-months = 24");
		assertThat(text.with("threshold.most-steps", "3").text()).endsWith("= 24\nthreshold.most-steps = 3\n");
		assertThat(new SettingsText("").with("language", "de").text()).isEqualTo("language = de\n");
	}

	@Test
	void anEmptyValueIsFilled() {
		assertThat(new SettingsText("language =\noutput = ").with("language", "de").with("output", "site").text())
				.isEqualTo("language = de\noutput = site");
	}

	@Test
	void aRuleBackAtWhatTheOthersSayLosesItsLine() {
		SettingsText text = new SettingsText("rule.ownership = info\n");
		SettingsText harder = SettledSeverity.settle(OWNER, "error", text);
		assertThat(harder.text()).isEqualTo("rule.ownership = info\nrule.journey-has-owner = error\n");
		assertThat(SettledSeverity.of(OWNER, harder).from())
				.contains(new SettingsText.Line(2, "rule.journey-has-owner", "error"));
		assertThat(SettledSeverity.settle(OWNER, "info", harder)).isEqualTo(text);
		assertThat(SettledSeverity.of(OWNER, text)).isEqualTo(
				new SettledSeverity("info", Optional.of(new SettingsText.Line(1, "rule.ownership", "info"))));
	}

	@Test
	void whatCannotBeReadIsAlwaysAnError() {
		Rule fixed = RuleCatalogue.standard().rules().stream().filter(SettledSeverity::isFixed).findFirst()
				.orElseThrow();
		assertThat(SettledSeverity.of(fixed, new SettingsText("rule.* = off\nrule." + fixed.id() + " = info\n")).word())
				.isEqualTo("error");
	}

	private record Edit(String before, String key, String value) {}

	@Test
	void nothingElseIsLost() {
		Generator<String> texts = texts();
		Generator<String> keys = Generator.of("rule.voice", "rule.journey-has-owner", "language", "today",
				"threshold.most-steps", "output", "a");
		Generator<String> values = Generator.of("off", "de", "2026-01-01", "a = b", "#x");
		Generator<Edit> edits = choices -> new Edit(texts.from(choices), keys.from(choices), values.from(choices));
		Property.of(edits).tries(400).holds(edit -> nothingElseIsLost(edit.before(), edit.key(), edit.value()));
	}

	private static void nothingElseIsLost(String before, String key, String value) {
		SettingsText with = new SettingsText(before).with(key, value);
		assertThat(others(with.text(), key)).isEqualTo(others(before, key));
		assertThat(with.settled(key, word -> true)).map(SettingsText.Line::value).contains(value);
		SettingsText without = with.without(key);
		assertThat(others(without.text(), key)).isEqualTo(others(before, key));
		assertThat(without.settled(key, word -> true)).isEmpty();
	}

	private record Settled(String before, String word) {}

	@Test
	void theReaderReadsWhatThePageShows() {
		Generator<String> texts = texts();
		Generator<String> words = Generator.of(SettledSeverity.WORDS);
		Generator<Settled> settled = choices -> new Settled(texts.from(choices), words.from(choices));
		Property.of(settled).tries(400).holds(each -> theReaderReadsWhatThePageShows(each.before(), each.word()));
	}

	private static void theReaderReadsWhatThePageShows(String before, String word) {
		SettingsText after = SettledSeverity.settle(OWNER, word, new SettingsText(before));
		Settings read = SettingsFile.read(after.text());
		assertThat(read.severity(OWNER.id(), OWNER.topic().word()).orElse(OWNER.severity().word())).isEqualTo(word);
		assertThat(SettledSeverity.of(OWNER, after).word()).isEqualTo(word);
	}

	private static Generator<String> texts() {
		Generator<String> lines = Generator.oneOf(
				Generator.of("# rule.voice = off", "", "  ", "nonsense", "rule.voice = off", "rule.ownership = error",
						"rule.ownership=off ", "rule.* = info", "rule.* = loud",
						"rule.journey-has-owner = warning", " rule.journey-has-owner=nothing", "language = de",
						"language", "= value", "today = 2026-11-21", "a=b=c", "threshold.most-stages = 3"),
				Generator.of("a", "b", "=", "#", " ", ".", "\t", "\u00e9").list(0, 12)
						.map(letters -> String.join("", letters)));
		Generator<List<String>> all = lines.list(0, 8);
		return choices -> {
			String end = Generator.of("\n", "\r\n").from(choices);
			return String.join(end, all.from(choices)) + Generator.of("", end).from(choices);
		};
	}

	/** All lines that are not about the key, as they stand; a line feed at the end is no line. */
	private static List<String> others(String text, String key) {
		List<String> others = new ArrayList<>();
		for (String line : text.split("\r?\n")) {
			boolean isAbout = !line.strip().startsWith("#") && line.indexOf('=') >= 0
					&& line.substring(0, line.indexOf('=')).strip().equals(key);
			if (!isAbout) others.add(line);
		}
		while (!others.isEmpty() && others.get(others.size() - 1).isEmpty()) others.remove(others.size() - 1);
		return others;
	}

	private static Rule rule(String id) {
		return RuleCatalogue.standard().find(id).orElseThrow();
	}
}
