package journey.dsl.cli.terminal;

/** Something that the user can correct: the message says what, and how. */
public final class UserError extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** An error with that message. */
	public UserError(String message) {
		super(message);
	}
}
