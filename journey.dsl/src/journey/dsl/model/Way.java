package journey.dsl.model;

import java.util.Optional;

/** Where customers go from a step, beside or instead of the next one. */
public sealed interface Way permits Then, BackTo, Exit {
	/** How many of the customers there take it. */
	Optional<Given<Percentage>> share();

	/** In which case they take it. */
	Optional<Given<String>> when();

	/** The whole clause. */
	SourceRange at();
}
