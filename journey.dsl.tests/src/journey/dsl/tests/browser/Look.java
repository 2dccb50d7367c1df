package journey.dsl.tests.browser;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * What was seen of one page.
 *
 * @param title what the tab says
 * @param dialogs {@code alert: text} for each that a script opened
 * @param errors what the console complains of, and what scripts threw
 * @param requests every address that was asked for besides the page itself; only files were really fetched
 * @param value of the expression that the visit evaluated
 * @param violations barriers that axe found
 * @param sheets of the print
 * @param views what the further views of the visit showed
 * @param failure why the visit could not be made
 */
public record Look(
		String title,
		List<String> dialogs,
		List<String> errors,
		List<String> requests,
		JsonElement value,
		List<Violation> violations,
		List<Sheet> sheets,
		List<Seen> views,
		String failure) {

	/** What was seen in a {@link View}: value, barriers, and its sheets if it was printed. */
	public record Seen(JsonElement value, List<Violation> violations, List<Sheet> sheets) {}

	/** One kind of barrier, and the elements that have it. */
	public record Violation(String id, String impact, String help, List<String> nodes) {}

	/** One printed page, in millimetres. */
	public record Sheet(int width, int height) {}
}
