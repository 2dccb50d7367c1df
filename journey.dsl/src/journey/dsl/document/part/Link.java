package journey.dsl.document.part;

/**
 * A link.
 *
 * @param text what people read
 * @param href where it goes
 * @param current whether it goes to the page it stands on
 */
public record Link(String text, String href, boolean current) {}
