package journey.dsl.model;

import java.util.Optional;

/**
 * What we do at a step, before or behind the line of visibility.
 *
 * @param by who does it
 * @param using the system it is done with
 */
public record Activity(Given<String> text, Optional<Ref> by, Optional<Ref> using) {}
