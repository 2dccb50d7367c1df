package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * What we do at a step, before or behind the line of visibility.
 *
 * @param by who does it
 * @param using the system it is done with
 */
public record Activity(Given<String> text, Optional<Ref> by, Optional<Ref> using) {}
