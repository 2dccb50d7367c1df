package journey.dsl.document.part;

/**
 * A text with what it is about.
 *
 * @param label what it is about
 * @param text the text
 */
public record Fact(String label, String text) {}
