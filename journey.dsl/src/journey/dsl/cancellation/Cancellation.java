package journey.dsl.cancellation;

import java.util.concurrent.CancellationException;

/**
 * Whether somebody still waits for what is worked out. What can take long asks it again and again: once for each file,
 * journey or finding that it visits.
 */
@FunctionalInterface
public interface Cancellation {
	/** Somebody waits to the end. */
	Cancellation NEVER = () -> {
	};

	/**
	 * Returns as long as somebody waits.
	 *
	 * @throws CancellationException when nobody does any more
	 */
	void check();
}
