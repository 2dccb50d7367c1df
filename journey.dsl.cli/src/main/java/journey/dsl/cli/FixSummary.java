package journey.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.cli.report.Found;

/** What {@code check --fix} did, what it left, and why. */
final class FixSummary {
	private FixSummary() {}

	/**
	 * In one sentence.
	 *
	 * @param fixed how many findings were mended
	 * @param files how many files were written
	 * @param left what is still found
	 */
	static String of(int fixed, int files, List<Found> left) {
		String done = fixed == 0 ? "Nothing was fixed"
				: "Fixed " + counted(fixed, "finding") + " in " + counted(files, "file");
		if (left.isEmpty()) return done + "; nothing is left.";
		long open = left.stream().filter(found -> !found.repairs().isEmpty()).count();
		List<String> why = new ArrayList<>();
		if (open > 0) why.add(open + " with a fix that only you can choose (your editor offers it)");
		if (left.size() > open) why.add(left.size() - open + " that only you can write");
		return done + "; " + counted(left.size(), "finding") + " left: " + String.join(", ", why) + ".";
	}

	private static String counted(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
