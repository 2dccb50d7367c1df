package journey.dsl.analysis;

import java.util.function.Supplier;

/**
 * What is computed when it is first asked for, and once, whichever thread asks.
 *
 * @param <A> what is computed; never null
 */
final class Once<A> {
	private final Supplier<A> make;
	private A made;

	Once(Supplier<A> make) {
		this.make = make;
	}

	synchronized A get() {
		if (made == null) made = make.get();
		return made;
	}
}
