package journey.dsl.cli.terminal;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is at the other end of the standard streams. */
public final class Terminal {
	private Terminal() {}

	/** Whether a person sees what is written, and types what is read. */
	public static boolean isThere() {
		Console console = System.console();
		return console != null && isInteractive(console);
	}

	/** Whether it understands colours: no dumb one, such as a shell in Emacs, and nobody has said that they disturb. */
	public static boolean hasColours() {
		String without = System.getenv("NO_COLOR");
		return isThere() && !"dumb".equals(System.getenv("TERM")) && (without == null || without.isEmpty());
	}

	/**
	 * In which characters results are written: UTF-8 whatever the locale, but for the window of a Windows console,
	 * which has its own.
	 */
	public static Charset charset() {
		boolean isWindow = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") && isThere();
		return isWindow ? System.console().charset() : StandardCharsets.UTF_8;
	}

	/** From Java 22 on there is a console without any terminal, and a method that tells. */
	private static boolean isInteractive(Console console) {
		try {
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException older) {
			return true;
		} catch (IllegalAccessException | InvocationTargetException unknown) {
			return false;
		}
	}
}
