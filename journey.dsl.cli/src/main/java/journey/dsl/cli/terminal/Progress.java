package journey.dsl.cli.terminal;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Shows on a terminal, from the first second on, what takes a while, in a line that disappears when it is done. */
public final class Progress implements AutoCloseable {
	private static final long PATIENCE_MILLIS = 1000;
	private static final long STEP_MILLIS = 200;
	private static final String LINE_AWAY = "\r\u001b[K";

	private final PrintWriter err;
	private final Timer timer;
	private volatile String what;
	private String shown = "";

	/**
	 * Something begins.
	 *
	 * @param what it is, such as {@code Checking}
	 * @param isShown whether anybody sees it
	 */
	public Progress(PrintWriter err, String what, boolean isShown) {
		this.err = err;
		this.what = what;
		timer = isShown ? new Timer("progress", true) : null;
		if (timer != null) timer.schedule(new TimerTask() {
			@Override
			public void run() {
				show();
			}
		}, PATIENCE_MILLIS, STEP_MILLIS);
	}

	/** What is being done now; printable characters alone. */
	public void now(String doing) {
		what = doing;
	}

	private synchronized void show() {
		if (shown.equals(what)) return;
		shown = what;
		err.print(LINE_AWAY + what + " …");
		err.flush();
	}

	@Override
	public void close() {
		if (timer != null) timer.cancel();
		end();
	}

	private synchronized void end() {
		what = "";
		if (shown.isEmpty()) return;
		shown = "";
		err.print(LINE_AWAY);
		err.flush();
	}
}
