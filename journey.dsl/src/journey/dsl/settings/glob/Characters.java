package journey.dsl.settings.glob;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The characters between {@code [} and {@code ]} in a pattern. None of them is a {@code /}. */
final class Characters {
	private final BitSet named = new BitSet();
	private boolean isNegated;

	/** From now on those that are named are the ones that may not stand there. */
	void negate() {
		isNegated = true;
	}

	void add(int character) {
		named.set(character);
	}

	/** All from the first to the last one; none if they stand the other way round. */
	void add(int first, int last) {
		if (first <= last) named.set(first, last + 1);
	}

	/** All ASCII characters that are so. */
	void add(IntPredicate kind) {
		for (int character = 0; character < 128; character++) if (kind.test(character)) named.set(character);
	}

	IntPredicate test() {
		return character -> character != '/' && named.get(character) != isNegated;
	}
}
