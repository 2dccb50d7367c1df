package journey.dsl.model;

import java.util.List;
import java.util.Optional;

/**
 * Out of the journey.
 *
 * @param outcomes all of them hold then
 */
public record Exit(List<Ref> outcomes, Optional<Given<Percentage>> share, Optional<Given<String>> when, SourceRange at) implements Way {}
