package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/** Where customers go from a step, beside or instead of the next one. */
public sealed interface Way permits Then, BackTo, Exit {
	/** How many of the customers there take it. */
	Optional<Given<Percentage>> share();

	/** In which case they take it. */
	Optional<Given<String>> when();

	/** The whole clause. */
	SourceRange at();
}
