package journey.dsl.tests.property;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * The numbers that a generator makes its value of, all remembered: the same numbers make the same value, and smaller or
 * fewer numbers make a smaller one.
 */
public final class Choices {
	/** A generator that needs more never ends. */
	private static final int MOST = 1_000_000;

	private final Source source;
	private long[] taken = new long[64];
	private int count;

	private Choices(Source source) {
		this.source = source;
	}

	static Choices ofSeed(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		return new Choices((at, bound) -> random.nextLong(bound));
	}

	/** Those numbers again, and zero where they end. */
	static Choices of(long... numbers) {
		return new Choices((at, bound) -> at < numbers.length ? Math.min(numbers[at], bound - 1) : 0);
	}

	/** A number from 0 to below the bound; 0 is to lead to what is simplest. */
	public long below(long bound) {
		if (count == MOST) throw new Discarded();
		if (count == taken.length) taken = Arrays.copyOf(taken, 2 * count);
		long number = source.next(count, bound);
		taken[count++] = number;
		return number;
	}

	/** A number from 0 to below the bound. */
	public int below(int bound) {
		return (int) below((long) bound);
	}

	/** These choices for what asks a random. */
	public Random random() {
		return new ChoosingRandom(this);
	}

	/** All numbers up to here. */
	long[] taken() {
		return Arrays.copyOf(taken, count);
	}

	/** Where numbers come from. */
	private interface Source {
		long next(int at, long bound);
	}

	/** Whatever is asked of it is chosen, in numbers that can become smaller. */
	private static final class ChoosingRandom extends Random {
		private static final long serialVersionUID = 1L;
		private final transient Choices choices;

		ChoosingRandom(Choices choices) {
			super(0);
			this.choices = choices;
		}

		@Override
		protected int next(int bits) {
			return (int) choices.below(1L << bits);
		}

		@Override
		public int nextInt(int bound) {
			return choices.below(bound);
		}

		@Override
		public boolean nextBoolean() {
			return choices.below(2) == 1;
		}
	}
}
