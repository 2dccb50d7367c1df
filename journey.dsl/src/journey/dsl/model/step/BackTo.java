package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/**
 * Back to an earlier step: a loop.
 *
 * @param limit how often one customer may take it
 */
public record BackTo(Ref target, Optional<Given<Percentage>> share, Optional<Given<String>> when,
		Optional<Given<Integer>> limit, SourceRange at)
		implements Way {}
