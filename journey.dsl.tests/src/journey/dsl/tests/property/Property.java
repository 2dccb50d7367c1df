package journey.dsl.tests.property;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What must hold for whatever a generator makes. Each run begins with a seed of its own. What fails is told as the
 * smallest value that fails in the same way, and with the seed of its try: {@code -Djourney.seed=…} begins a run with
 * that try, and {@link #alsoWithSeeds} keeps it as a case. {@code -Djourney.tries=…} explores for longer.
 *
 * @param <T> what the generator makes
 */
public final class Property<T> {
	/** Seeds that are short enough to be typed. */
	private static final long SEEDS = 1_000_000_000_000L;
	/** More than so many tries without a value for each try with one prove nothing. */
	private static final int MOST_DISCARDED = 10;

	private final Generator<T> generator;
	private final int tries;
	private final long[] known;

	private Property(Generator<T> generator, int tries, long... known) {
		this.generator = generator;
		this.tries = tries;
		this.known = known;
	}

	/** A property of such values, looked at in a thousand tries. */
	public static <T> Property<T> of(Generator<T> generator) {
		return new Property<>(generator, 1000);
	}

	/** So many values instead. */
	public Property<T> tries(int number) {
		if (number < 1) throw new IllegalArgumentException("A property needs tries, not " + number);
		return new Property<>(generator, number, known);
	}

	/** First the values of these seeds, for which it once did not hold. */
	public Property<T> alsoWithSeeds(long... seeds) {
		return new Property<>(generator, tries, seeds);
	}

	/** Fails with the smallest value found for which the check fails. */
	public void holds(Check<? super T> check) {
		String asked = System.getProperty("journey.seed");
		holds(check, asked == null ? ThreadLocalRandom.current().nextLong(SEEDS) : Long.parseLong(asked));
	}

	void holds(Check<? super T> check, long seed) {
		for (long each : known) tryOut(check, each, "a seed that is known");
		int most = Math.max(tries, Integer.getInteger("journey.tries", 0));
		SplittableRandom seeds = new SplittableRandom(seed);
		// the first try is that of the seed itself: what a failure names is tried at once
		int tried = tryOut(check, seed, "try 1") ? 1 : 0;
		for (int drawn = 1; tried < most; drawn++) {
			if (drawn > MOST_DISCARDED * most)
				throw new AssertionError("The generator made only " + tried + " values in " + drawn + " tries");
			if (tryOut(check, seeds.nextLong(SEEDS), "try " + (tried + 1))) tried++;
		}
	}

	/** Whether there was a value to try. */
	private boolean tryOut(Check<? super T> check, long seed, String which) {
		Optional<Failure> failure;
		try {
			failure = failure(check, Choices.ofSeed(seed));
		} catch (Discarded none) {
			return false;
		}
		if (failure.isPresent()) throw smallest(check, failure.get()).error(seed, which);
		return true;
	}

	private Failure smallest(Check<? super T> check, Failure first) {
		Shrinker shrinker = new Shrinker(numbers -> again(check, numbers, first).map(Failure::choices));
		long[] choices = shrinker.shrink(first.choices());
		return again(check, choices, first).orElse(first);
	}

	private Optional<Failure> again(Check<? super T> check, long[] choices, Failure first) {
		return failure(check, Choices.of(choices)).filter(first::isLike);
	}

	private Optional<Failure> failure(Check<? super T> check, Choices choices) {
		T value = generator.from(choices);
		String shown = Shown.of(value);
		try {
			check.check(value);
			return Optional.empty();
		} catch (Throwable thrown) {
			return Optional.of(new Failure(shown, choices.taken(), thrown));
		}
	}

	/**
	 * Throws what it likes where the value has not the property.
	 *
	 * @param <T> what it looks at
	 */
	@FunctionalInterface
	public interface Check<T> {
		/** Looks at one value. */
		void check(T value) throws Exception;
	}

	/** A value that fails, shown as it was before anybody looked at it. */
	private record Failure(String value, long[] choices, Throwable thrown) {

		/** Otherwise a small value with another fault would hide the one that was found. */
		boolean isLike(Failure other) {
			return thrown.getClass().equals(other.thrown().getClass());
		}

		AssertionError error(long seed, String which) {
			String report = "Does not hold (%s). The smallest value found:\n%s\n%s\n"
					+ "Repeat with -Djourney.seed=%d, keep with .alsoWithSeeds(%dL).";
			return new AssertionError(String.format(report, which, value, thrown, seed, seed), thrown);
		}
	}
}
