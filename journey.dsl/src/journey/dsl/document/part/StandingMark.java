package journey.dsl.document.part;

import journey.dsl.analysis.Standing;
import journey.dsl.document.Words;

/**
 * Where something stands today, in words.
 *
 * @param text the words
 * @param style the class of the sign before them: good, bad, unknown, or planned where it shall only come to be
 */
public record StandingMark(String text, String style) {
	/** Of an expectation. */
	public static StandingMark met(Standing standing, Words words) {
		return of(standing, "standing.met.", words);
	}

	/** Of a wait between two owners. */
	public static StandingMark waited(Standing standing, Words words) {
		return of(standing, "standing.wait.", words);
	}

	/** Whether it is known. */
	public boolean isKnown() {
		return !style.equals("unknown");
	}

	private static StandingMark of(Standing standing, String key, Words words) {
		String style = standing == Standing.MET ? "good" : standing == Standing.MISSED ? "bad" : "unknown";
		return new StandingMark(words.get(key + style), style);
	}
}
