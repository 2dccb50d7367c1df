package journey.dsl.model;

import java.util.Optional;

/**
 * A picture, with the words for those who cannot see it.
 *
 * @param path relative to the file
 */
public record Image(Given<String> path, Optional<Given<String>> alt) {}
