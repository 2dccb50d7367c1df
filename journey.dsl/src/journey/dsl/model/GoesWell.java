package journey.dsl.model;

import java.util.Optional;

/** How often a moment goes well. */
public record GoesWell(Given<Percentage> today, Optional<Given<Percentage>> target, Optional<Ref> measuredBy, SourceRange at) {}
