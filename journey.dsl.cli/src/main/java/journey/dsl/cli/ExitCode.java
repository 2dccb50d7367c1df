package journey.dsl.cli;

/** The exit codes of commands. */
public final class ExitCode {
	/** All is well. */
	public static final int FINE = 0;
	/** Findings at or above the limit, or differences. */
	public static final int FINDINGS = 1;
	/** Wrong usage, or input that cannot be read. */
	public static final int USAGE = 2;
	/** A fault of the product. */
	public static final int FAULT = 3;

	private ExitCode() {}
}
