package journey.dsl.model;

import java.util.Optional;

/**
 * Back to an earlier step: a loop.
 *
 * @param limit how often one customer may take it
 */
public record BackTo(Ref target, Optional<Given<Percentage>> share, Optional<Given<String>> when, Optional<Given<Integer>> limit, SourceRange at)
		implements Way {}
