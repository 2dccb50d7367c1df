package journey.dsl.document.part;

import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.Words;

/**
 * Whether something is good enough today, where that is known.
 *
 * @param text the words
 * @param style the class of the sign before them: good or bad
 */
public record StandingMark(String text, String style) {
	/** Of an expectation. */
	public static Optional<StandingMark> met(Standing standing, Words words) {
		return of(standing, "teams.met.", words);
	}

	/** Of a wait between two owners. */
	public static Optional<StandingMark> waited(Standing standing, Words words) {
		return of(standing, "teams.wait.", words);
	}

	private static Optional<StandingMark> of(Standing standing, String key, Words words) {
		if (standing != Standing.MET && standing != Standing.MISSED) return Optional.empty();
		String style = standing == Standing.MET ? "good" : "bad";
		return Optional.of(new StandingMark(words.get(key + style), style));
	}
}
