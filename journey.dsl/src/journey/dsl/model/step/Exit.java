package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/**
 * Out of the journey.
 *
 * @param outcomes all of them hold then
 */
public record Exit(List<Ref> outcomes, Optional<Given<Percentage>> share, Optional<Given<String>> when, SourceRange at)
		implements Way {}
