package journey.dsl.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * «Did you mean …»: the known word that a mistyped one is nearest to, by single letters changed, lost, added or
 * swapped.
 */
public final class Nearest {
	private Nearest() {}

	/**
	 * The nearest of {@code known}, of equally near ones one of the same length, then the first; empty if none is near
	 * enough to be meant.
	 */
	public static Optional<String> to(String written, Collection<String> known) {
		int limit = written.length() <= 2 ? 0 : written.length() <= 5 ? 1 : written.length() <= 8 ? 2 : 3;
		String word = written.toLowerCase(Locale.ROOT);
		String best = null;
		int nearest = limit;
		for (String candidate : known) {
			if (Math.abs(candidate.length() - word.length()) > limit) continue;
			int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
			boolean better = best == null || distance < nearest
					|| candidate.length() == word.length() && best.length() != word.length();
			if (distance <= nearest && better) {
				best = candidate;
				nearest = distance;
			}
		}
		return Optional.ofNullable(best);
	}

	/**
	 * The one known word that is so near that nothing else can be meant: apart from case and hyphens one letter away,
	 * two in a long word; empty if there is none, or another one is as near. A digit is more than a letter: step-1 is
	 * not step-2.
	 */
	public static Optional<String> only(String written, Collection<String> known) {
		String word = plain(written);
		int nearest = word.length() <= 2 ? 0 : word.length() <= 5 ? 1 : 2;
		List<String> found = new ArrayList<>();
		for (String candidate : known) {
			String plain = plain(candidate);
			if (Math.abs(plain.length() - word.length()) > nearest || !digits(plain).equals(digits(word))) continue;
			int distance = distance(word, plain);
			if (distance > nearest) continue;
			if (distance < nearest) found.clear();
			nearest = distance;
			found.add(candidate);
		}
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
	}

	private static String digits(String word) {
		return word.chars().anyMatch(Character::isDigit) ? word.replaceAll("\\D", "") : "";
	}

	/** How many single letters are changed, lost, added or swapped: the optimal string alignment distance. */
	public static int distance(String from, String to) {
		int[] before = new int[to.length() + 1];
		int[] last = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) last[j] = j;
		for (int i = 1; i <= from.length(); i++) {
			int[] row = new int[to.length() + 1];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
				boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
						&& from.charAt(i - 2) == to.charAt(j - 1);
				if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
			}
			before = last;
			last = row;
		}
		return last[to.length()];
	}
}
