package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Duration;

/** News sent without being asked for. */
public record Updates(Given<Duration> every, Optional<Ref> channel, SourceRange at) {}
