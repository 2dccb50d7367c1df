package journey.dsl.tests.property;

/** These choices make no value. */
final class Discarded extends RuntimeException {
	private static final long serialVersionUID = 1L;

	Discarded() {
		super("A generator found no value", null, false, false);
	}
}
