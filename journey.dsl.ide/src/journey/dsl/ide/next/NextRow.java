package journey.dsl.ide.next;

import org.eclipse.lsp4j.Location;

/**
 * Something to do next.
 *
 * @param sentence what is to be settled
 * @param weight why it comes before others, as programs read it
 * @param reason the same in a sentence
 * @param rule the id of the rule whose findings it settles
 * @param count how many findings it settles
 * @param location of the first of them
 */
public record NextRow(String sentence, String weight, String reason, String rule, int count, Location location) {}
