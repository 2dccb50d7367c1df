package journey.dsl.settings.glob;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern for paths with {@code /} between their names. Whether it matches is known after as many steps as the path
 * has characters, times the length of the pattern, whatever stands in either: all ways through the pattern are followed
 * at once.
 */
public final class Glob {
	private final List<GlobPart> steps;
	private final String literal;

	/**
	 * Of these parts.
	 *
	 * @param literal the one path that matches; null if there may be others
	 */
	Glob(List<GlobPart> steps, String literal) {
		this.steps = steps;
		this.literal = literal;
	}

	/**
	 * A pattern as settings write it: {@code *} and {@code ?} within a name, {@code **} across names, {@code [a-z]} and
	 * {@code [!a-z]}, <code>{a,b}</code>, and {@code \} before a character that means itself.
	 *
	 * @throws BadGlob if it could match nothing
	 */
	public static Glob of(String text) throws BadGlob {
		return new SettingsGlobReader(text).read();
	}

	/**
	 * A pattern as {@code .gitignore} writes it, without what stands around it there: {@code **} across names where it
	 * stands between slashes alone.
	 *
	 * @throws BadGlob if it could match nothing
	 */
	public static Glob ofGit(String text) throws BadGlob {
		return new GitGlobReader(text).read();
	}

	/** Whether all of the path is as the pattern says. */
	public boolean matches(String path) {
		if (literal != null) return literal.equals(path);
		BitSet now = new BitSet(steps.size() + 1);
		BitSet next = new BitSet(steps.size() + 1);
		now.set(0);
		for (int at = 0; at < path.length(); at = path.offsetByCodePoints(at, 1)) {
			next.clear();
			follow(now, next, path.codePointAt(at));
			if (next.isEmpty()) return false;
			BitSet before = now;
			now = next;
			next = before;
		}
		lead(now);
		return now.get(steps.size());
	}

	private void follow(BitSet now, BitSet next, int character) {
		for (int at = now.nextSetBit(0); at >= 0 && at < steps.size(); at = now.nextSetBit(at + 1)) {
			GlobPart step = steps.get(at);
			lead(step, at, now);
			if (step instanceof GlobPart.One one && one.characters().test(character)) next.set(at + 1);
			else if (step instanceof GlobPart.Many many && many.characters().test(character)) next.set(at);
		}
	}

	/** Where one gets to from here without a further character. */
	private void lead(BitSet now) {
		for (int at = now.nextSetBit(0); at >= 0 && at < steps.size(); at = now.nextSetBit(at + 1))
			lead(steps.get(at), at, now);
	}

	private static void lead(GlobPart step, int at, BitSet now) {
		if (step instanceof GlobPart.Many) now.set(at + 1);
		else if (step instanceof GlobPart.Fork fork) for (int way : fork.ways()) now.set(way);
	}
}
