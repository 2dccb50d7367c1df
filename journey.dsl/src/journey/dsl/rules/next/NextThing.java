package journey.dsl.rules.next;

/**
 * Something to do next.
 *
 * @param findings what it settles, read as one
 * @param weight why it is to be done before others
 * @param sentence what is to be settled, in one sentence
 */
public record NextThing(FindingGroup findings, Weight weight, String sentence) {}
