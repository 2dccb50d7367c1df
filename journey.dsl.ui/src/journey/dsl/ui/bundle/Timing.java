package journey.dsl.ui.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.Platform;

/**
 * Prints to standard output how long the start took until something was visible, if the debug option for that is set.
 */
public final class Timing {
	private static final boolean IS_ON = Boolean.TRUE.equals(Platform.getDebugBoolean("journey.dsl.ui/timing"));
	private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

	private Timing() {}

	/** Notes that something is visible; only the first time counts. */
	public static void seen(String what) {
		if (!IS_ON || !SEEN.add(what)) return;
		Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
		System.out
				.println("journey timing: " + what + ": " + Duration.between(start, Instant.now()).toMillis() + " ms");
	}
}
