package journey.dsl.fixes;

import java.util.List;
import journey.dsl.rules.Finding;

/**
 * One way to mend what a rule found.
 *
 * @param finding what it mends
 * @param title what it does, as an editor offers it
 * @param edits the changes of text
 * @param isSafe whether it only writes what the model says already, so that nobody has to look at it
 */
public record Repair(Finding finding, String title, List<TextEdit> edits, boolean isSafe) {}
