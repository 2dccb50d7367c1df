package journey.dsl.document;

import java.util.Optional;

/**
 * A name in running text that leads to where there is more about it, if there is such a place.
 *
 * @param text what people read
 * @param href where it goes; empty if there is nothing more to see
 */
public record Mention(String text, Optional<String> href) {}
