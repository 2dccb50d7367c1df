package journey.dsl.tests.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other tests rest upon: a planted fault is found, made small, and found again. */
class PropertyTest {
	private static final Generator<List<Integer>> NUMBERS = Generator.integers(0, 1000).list(0, 20);
	private static final Pattern REPEAT = Pattern.compile("-Djourney\\.seed=(\\d+)");

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 20261130})
	void aPlantedFaultIsFoundAndMadeSmall(long seed) {
		AssertionError failure = failure(Property.of(NUMBERS),
				list -> assertThat(list).noneMatch(number -> number > 500), seed);

		assertThat(failure).hasMessageContaining("found:\n[501]\n").hasCauseInstanceOf(AssertionError.class);
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void textsBecomeSmallToo(long seed) {
		AssertionError failure = failure(Property.of(Generator.texts()),
				text -> assertThat(text).doesNotContain("\u2028"), seed);

		assertThat(failure).hasMessageContaining("found:\n\\u2028\n");
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void whatARandomMakesBecomesSmall(long seed) {
		Generator<List<Integer>> shuffled = choices -> shuffled(choices.random());
		AssertionError failure = failure(Property.of(shuffled), list -> assertThat(list.get(0)).isNotEqualTo(3), seed);

		assertThat(failure.getMessage()).containsPattern("found:\n\\[3, ");
	}

	@Test
	void theSeedThatAFailureNamesFailsAtTheFirstTry() {
		Property.Check<List<Integer>> rare = list -> assertThat(list.stream().mapToInt(Integer::intValue).sum())
				.isNotEqualTo(1234);
		Property<List<Integer>> property = Property.of(NUMBERS).tries(100_000);
		AssertionError first = failure(property, rare, 7);
		AssertionError again = failure(property, rare, seedOf(first));

		assertThat(first).hasMessageNotContaining("(try 1)");
		assertThat(again).hasMessageContaining("(try 1)");
		assertThat(withoutTry(again)).isEqualTo(withoutTry(first));
	}

	@Test
	void theSameSeedMakesTheSameValuesAndOthersMakeOthers() {
		assertThat(values(5)).isEqualTo(values(5)).isNotEqualTo(values(6));
	}

	@Test
	void eachRunHasASeedOfItsOwnUnlessOneIsAskedFor() {
		Set<Object> first = new HashSet<>();
		for (int run = 0; run < 5; run++) Property.of(Generator.integers(0, 1_000_000)).tries(1).holds(first::add);

		if (System.getProperty("journey.seed") == null) assertThat(first).hasSizeGreaterThan(1);
		else
			assertThat(first).hasSize(1);
	}

	@Test
	void knownSeedsAreTriedFirst() {
		Property.Check<List<Integer>> check = list -> assertThat(list).isEmpty();
		long known = seedOf(failure(Property.of(NUMBERS), check, 3));

		assertThat(failure(Property.of(NUMBERS).tries(1).alsoWithSeeds(known), check, 8))
				.hasMessageContaining("(a seed that is known)").hasMessageContaining("=" + known);
	}

	@Test
	void everyTryHasAValue() {
		List<Integer> seen = new ArrayList<>();
		Property.of(Generator.integers(0, 9).filter(number -> number % 2 == 0)).tries(300).holds(seen::add, 1);

		assertThat(seen).hasSizeGreaterThanOrEqualTo(300).containsOnly(0, 2, 4, 6, 8).contains(0, 2, 4, 6, 8);
	}

	@Test
	void aPropertyWithoutValuesDoesNotHold() {
		Property<Integer> none = Property.of(Generator.integers(0, 9).filter(number -> number > 9));

		assertThatThrownBy(() -> none.holds(number -> {
		})).isInstanceOf(AssertionError.class).hasMessageContaining("only 0 values");
		assertThatThrownBy(() -> none.tries(0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aFaultOfAnotherKindDoesNotHideTheOneThatWasFound() {
		Property.Check<Integer> check = number -> {
			if (number > 700) throw new IllegalStateException("first");
			if (number > 10) throw new IllegalArgumentException("second");
		};
		AssertionError failure = failure(Property.of(Generator.of(0, 20, 701, 800)), check,
				seedOfFirst(IllegalStateException.class, check));

		assertThat(failure).hasCauseInstanceOf(IllegalStateException.class).hasMessageContaining("found:\n701\n");
	}

	@Test
	void listsKeepTheirBounds() {
		Set<Integer> sizes = new HashSet<>();
		Property.of(Generator.booleans().list(2, 5)).tries(300).holds(list -> sizes.add(list.size()), 1);

		assertThat(sizes).contains(2, 3, 4, 5).allMatch(size -> size >= 2 && size <= 5);
	}

	@Test
	void aPropertyThatHoldsPasses() {
		assertThatCode(() -> Property.of(NUMBERS).holds(list -> assertThat(list).hasSizeLessThanOrEqualTo(20)))
				.doesNotThrowAnyException();
	}

	private static long seedOfFirst(Class<? extends Exception> kind, Property.Check<Integer> check) {
		for (long seed = 0;; seed++)
			if (kind.isInstance(failure(Property.of(Generator.of(0, 20, 701, 800)), check, seed).getCause()))
				return seed;
	}

	private static List<List<Integer>> values(long seed) {
		List<List<Integer>> values = new ArrayList<>();
		Property.of(NUMBERS).tries(20).holds(values::add, seed);
		return values;
	}

	private static List<Integer> shuffled(Random random) {
		List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4));
		Collections.shuffle(numbers, random);
		return numbers;
	}

	private static <T> AssertionError failure(Property<T> property, Property.Check<T> check, long seed) {
		AssertionError failure = catchThrowableOfType(AssertionError.class, () -> property.holds(check, seed));
		assertThat(failure).as("the planted fault is found").isNotNull();
		return failure;
	}

	private static long seedOf(AssertionError failure) {
		Matcher seed = REPEAT.matcher(failure.getMessage());
		assertThat(seed.find()).isTrue();
		return Long.parseLong(seed.group(1));
	}

	private static String withoutTry(AssertionError failure) {
		return failure.getMessage().replaceAll("\\(try \\d+\\)", "");
	}
}
