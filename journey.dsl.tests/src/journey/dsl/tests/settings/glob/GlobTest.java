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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of the settings mean what Java's globs mean, and take no longer than their length times that of the path. */
class GlobTest {

	@Property(tries = 20_000, seed = "20261130")
	void saysWhatJavaSays(@ForAll("patterns") String pattern, @ForAll("paths") String path) {
		assertThat(ours(pattern, path)).isEqualTo(javas(pattern, path));
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
	@Provide
	static Arbitrary<String> patterns() {
		return Arbitraries.of("a", "b", "/", "*", "**", "?", "[ab]", "[!a]", "[^b]", "[a-b]", "[-a]", "[a-]", "[b-a]", "[", "]", "\\", "!", "^", "{", "}", ",", "{a,b}", "{a*,b/a}", "{,a}", "{**/,}")
				.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces)).filter(pattern -> !pattern.contains("-["));
	}

	@Provide
	static Arbitrary<String> paths() {
		Arbitrary<String> names = Arbitraries.of("a", "b", "-", "^", "]", ",", "{", "!").list().ofMinSize(1).ofMaxSize(3).map(letters -> String.join("", letters));
		return names.list().ofMinSize(1).ofMaxSize(4).map(each -> String.join("/", each));
	}

	@ParameterizedTest
	@ValueSource(strings = {"*a*a*a*a*a*a*a*a*a*a*b", "**a**a**a**a**a**a**a**b", "{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}b", "{a,aa,a*,*a}*{a,aa,a*,*a}*{a,aa,a*,*a}*{a,aa,a*,*a}*b"})
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
	@CsvSource(delimiter = '|', value = {"[a | BRACKET", "a[ | BRACKET", "[a- | BRACKET", "[] | CHARACTERS", "[!] | CHARACTERS", "[z-a] | CHARACTERS", "[a/b] | CHARACTERS", "{a | BRACE", "{a,b | BRACE", "{a{b,c}} | NESTED", "a\\ | BACKSLASH"})
	void saysWhatIsWrong(String pattern, BadGlob.Fault fault) {
		assertThatThrownBy(() -> Glob.of(pattern)).isInstanceOfSatisfying(BadGlob.class, bad -> assertThat(bad.fault()).isEqualTo(fault));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"old, drafts/x | old;drafts/x", ", a ,, b , | a;b", "{a,b}/*, c | {a,b}/*;c", "[a,b], c | [a,b];c", "a\\,b, c | a\\,b;c",
			"{a, b | {a;b", "[a, b | [a;b", "}, ] | };]", "\\{a, b} | \\{a;b}", "a\\ | a\\"})
	void partsAListAtCommasThatBelongToNoPattern(String line, String patterns) {
		assertThat(String.join(";", GlobList.of(line).stream().map(GlobList.Entry::text).toList())).isEqualTo(patterns);
		assertThat(GlobList.of(line)).allSatisfy(entry -> assertThat(line.substring(entry.at())).startsWith(entry.text()));
	}
}
