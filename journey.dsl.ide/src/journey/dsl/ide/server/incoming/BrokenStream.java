package journey.dsl.ide.server.incoming;

import java.io.IOException;

/** A stream in which nobody can tell where the next message begins; the message says why. */
public final class BrokenStream extends IOException {
	private static final long serialVersionUID = 1L;

	BrokenStream(String message) {
		super(message);
	}
}
