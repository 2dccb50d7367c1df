package journey.dsl.ide.actions.refactoring;

import java.util.List;
import journey.dsl.fixes.TextEdit;

/**
 * A change that an editor offers.
 *
 * @param title what it does, as an editor offers it
 * @param kind what sort of change it is
 * @param edits the changes of texts
 */
public record Refactoring(String title, String kind, List<TextEdit> edits) {}
