package journey.dsl.tests.workbench.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/**
 * Waits for what happens beside, and lets the workbench go on meanwhile; it looks at the workbench in its own thread.
 */
public final class Eventually {
	/** The one limit of all tests in the workbench. */
	private static final Duration PATIENCE = Duration.ofMillis(Integer.getInteger("journey.patience", 60_000));
	/** When something is done once more that has come to nothing. */
	private static final Duration TRY = Duration.ofSeconds(10);
	private static final int LOOK_MILLISECONDS = 20;

	private Eventually() {}

	/** Waits until it is so. */
	public static void until(String what, BooleanSupplier condition) {
		until(() -> what, condition);
	}

	/**
	 * Waits until it is so.
	 *
	 * @param what is said if it never is
	 */
	public static void until(Supplier<String> what, BooleanSupplier condition) {
		if (!isSo(PATIENCE, condition))
			throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what.get());
	}

	/**
	 * Does something until it is so: again where it has come to nothing, because the workbench was not ready for it.
	 *
	 * @param what is said if it never is
	 */
	public static void again(Supplier<String> what, Runnable doing, BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		do doing.run(); while (!isSo(TRY, condition) && Instant.now().isBefore(end));
		if (!inWorkbench(condition))
			throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what.get());
	}

	/** What comes of something that is asked for beside. */
	public static <T> T answer(CompletableFuture<T> asked) {
		until("an answer comes", asked::isDone);
		return asked.join();
	}

	/** Waits with all patience, and says whether it is so. */
	static boolean isSo(BooleanSupplier condition) {
		return isSo(PATIENCE, condition);
	}

	/** Waits that long at most, and says whether it is so. */
	public static boolean isSo(Duration patience, BooleanSupplier condition) {
		Instant end = Instant.now().plus(patience);
		while (!inWorkbench(condition)) {
			if (Instant.now().isAfter(end)) return false;
			goOn();
		}
		return true;
	}

	private static boolean inWorkbench(BooleanSupplier condition) {
		if (Display.getCurrent() != null) return condition.getAsBoolean();
		AtomicBoolean isSo = new AtomicBoolean();
		Display.getDefault().syncExec(() -> isSo.set(condition.getAsBoolean()));
		return isSo.get();
	}

	private static void goOn() {
		Display display = Display.getCurrent();
		if (display == null) {
			try {
				Thread.sleep(LOOK_MILLISECONDS);
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
				throw new AssertionError("Interrupted while waiting", ended);
			}
		} else if (!display.readAndDispatch()) {
			display.timerExec(LOOK_MILLISECONDS, () -> {
			});
			display.sleep();
		}
	}
}
