package journey.dsl.tests.settings.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import journey.dsl.settings.glob.BadGlob;
import journey.dsl.settings.glob.Glob;
import journey.dsl.settings.glob.GlobList;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Patterns of the settings mean what Java's globs mean, and take no longer than their length times that of the path.
 */
class GlobTest {

	private record Question(String pattern, String path) {}

	@Test
	void saysWhatJavaSays() {
		Generator<String> patterns = patterns();
		Generator<String> paths = paths();
		Generator<Question> questions = choices -> new Question(patterns.from(choices), paths.from(choices));
		Property.of(questions).tries(20_000)
				.holds(asked -> assertThat(ours(asked.pattern(), asked.path()))
						.isEqualTo(javas(asked.pattern(), asked.path())));
	}

	private static Optional<Boolean> ours(String pattern, String path) {
		try {
			return Optional.of(Glob.of(pattern).matches(path));
		} catch (BadGlob bad) {
			return Optional.empty();
		}
	}

	private static Optional<Boolean> javas(String pattern, String path) {
		try {
			return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(path)));
		} catch (PatternSyntaxException bad) {
			return Optional.empty();
		}
	}

	/** Not among them are ranges with a bracket at their end, which Java takes for the beginning of another class. */
	private static Generator<String> patterns() {
		return Generator
				.of("a", "b", "/", "*", "**", "?", "[ab]", "[!a]", "[^b]", "[a-b]", "[-a]", "[a-]", "[b-a]", "[", "]",
						"\\", "!", "^", "{", "}", ",", "{a,b}", "{a*,b/a}", "{,a}", "{**/,}")
				.list(1, 6).map(pieces -> String.join("", pieces)).filter(pattern -> !pattern.contains("-["));
	}

	private static Generator<String> paths() {
		Generator<String> names = Generator.of("a", "b", "-", "^", "]", ",", "{", "!").list(1, 3)
				.map(letters -> String.join("", letters));
		return names.list(1, 4).map(each -> String.join("/", each));
	}

	@ParameterizedTest
	@ValueSource(strings = {"*a*a*a*a*a*a*a*a*a*a*b", "**a**a**a**a**a**a**a**b",
			"{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}b",
			"{a,aa,a*,*a}*{a,aa,a*,*a}*{a,aa,a*,*a}*{a,aa,a*,*a}*b"})
	void isAtOnceThroughWithAnyPattern(String pattern) {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			assertThat(Glob.of(pattern).matches("a".repeat(20_000))).isFalse();
			assertThat(Glob.of(pattern).matches("a".repeat(20_000) + "b")).isTrue();
			assertThat(Glob.ofGit(pattern.replaceAll("[{},]", "*")).matches("a".repeat(20_000))).isFalse();
		});
	}

	@Test
	void takesALetterOfAnyAlphabetForOne() throws BadGlob {
		assertThat(Glob.of("?").matches("\uD83D\uDE00")).isTrue();
		assertThat(Glob.of("[\uD83D\uDE00-\uD83D\uDE4F]x").matches("\uD83D\uDE02x")).isTrue();
		assertThat(Glob.of("k?ndigen").matches("kündigen")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {"[a | BRACKET", "a[ | BRACKET", "[a- | BRACKET", "[] | CHARACTERS", "[!] | CHARACTERS",
					"[z-a] | CHARACTERS", "[a/b] | CHARACTERS", "{a | BRACE", "{a,b | BRACE", "{a{b,c}} | NESTED",
					"a\\ | BACKSLASH"})
	void saysWhatIsWrong(String pattern, BadGlob.Fault fault) {
		assertThatThrownBy(() -> Glob.of(pattern)).isInstanceOfSatisfying(BadGlob.class,
				bad -> assertThat(bad.fault()).isEqualTo(fault));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"old, drafts/x | old;drafts/x", ", a ,, b , | a;b", "{a,b}/*, c | {a,b}/*;c", "[a,b], c | [a,b];c",
			"a\\,b, c | a\\,b;c",
			"{a, b | {a;b", "[a, b | [a;b", "}, ] | };]", "\\{a, b} | \\{a;b}", "a\\ | a\\"})
	void partsAListAtCommasThatBelongToNoPattern(String line, String patterns) {
		assertThat(String.join(";", GlobList.of(line).stream().map(GlobList.Entry::text).toList())).isEqualTo(patterns);
		assertThat(GlobList.of(line))
				.allSatisfy(entry -> assertThat(line.substring(entry.at())).startsWith(entry.text()));
	}
}
