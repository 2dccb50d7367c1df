package journey.dsl.model;

import java.util.Optional;

/** How well a hand-off works. */
public record HandOffMeasure(Ref metric, Optional<Given<Value>> target) {}
