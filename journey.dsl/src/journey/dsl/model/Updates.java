package journey.dsl.model;

import java.util.Optional;

/** News sent without being asked for. */
public record Updates(Given<Duration> every, Optional<Ref> channel, SourceRange at) {}
