package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/** How often a moment goes well. */
public record GoesWell(Given<Percentage> today, Optional<Given<Percentage>> target, Optional<Ref> measuredBy,
		SourceRange at) {}
