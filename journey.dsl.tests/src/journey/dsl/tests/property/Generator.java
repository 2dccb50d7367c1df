package journey.dsl.tests.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a value out of choices and nothing else. A value of several parts asks several generators with the same
 * choices.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Generator<T> {
	/** How often a filter is asked before the value is given up. */
	int MOST_FILTERED = 100;

	/** The value that these choices make. */
	T from(Choices choices);

	/** One of these, the first being the simplest. */
	@SafeVarargs
	static <T> Generator<T> of(T... values) {
		return of(List.of(values));
	}

	/** One of these, the first being the simplest. */
	static <T> Generator<T> of(List<T> values) {
		return choices -> values.get(choices.below(values.size()));
	}

	/** What one of these makes. */
	@SafeVarargs
	static <T> Generator<T> oneOf(Generator<? extends T>... generators) {
		return choices -> generators[choices.below(generators.length)].from(choices);
	}

	/** A whole number, both ends included. */
	static Generator<Integer> integers(int least, int most) {
		return choices -> least + choices.below(most - least + 1);
	}

	/** False or true. */
	static Generator<Boolean> booleans() {
		return choices -> choices.below(2) == 1;
	}

	/**
	 * Anything that a text can be: letters mostly, signs, spaces, line ends, what cannot be seen, halves of letters.
	 */
	static Generator<String> texts() {
		return AnyText.CHARACTERS.list(0, 255).map(pieces -> String.join("", pieces));
	}

	/** Values of this generator; around the middle of both bounds when there is room. */
	default Generator<List<T>> list(int least, int most) {
		int usual = Math.max(1, (most - least) / 2);
		return choices -> {
			List<T> list = new ArrayList<>();
			while (list.size() < least || list.size() < most && choices.below(usual + 1) > 0) list.add(from(choices));
			return list;
		};
	}

	/** What becomes of the values. */
	default <R> Generator<R> map(Function<? super T, ? extends R> change) {
		return choices -> change.apply(from(choices));
	}

	/** Only values that the condition accepts. */
	default Generator<T> filter(Predicate<? super T> condition) {
		return choices -> {
			for (int tried = 0; tried < MOST_FILTERED; tried++) {
				T value = from(choices);
				if (condition.test(value)) return value;
			}
			throw new Discarded();
		};
	}
}
