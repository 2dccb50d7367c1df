package journey.dsl.ui.bundle;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** The bundle itself: its name, its log, and what the platform keeps for it. */
public final class JourneyBundle {
	/** Its name, which ids of commands, views and preferences begin with. */
	public static final String ID = "journey.dsl.ui";
	/** The content type of journeys. */
	public static final String CONTENT_TYPE = "journey.dsl.contenttype";

	private static AbstractUIPlugin started;

	private JourneyBundle() {}

	/** From now on the bundle is that one; its activator says so first of all. */
	public static void started(AbstractUIPlugin activator) {
		started = activator;
	}

	/** The bundle, which is started by whatever asks for it first. */
	public static AbstractUIPlugin get() {
		return started;
	}

	/** Writes to the error log what went wrong. */
	public static void log(String message, Throwable failure) {
		started.getLog().log(Status.error(message, failure));
	}
}
