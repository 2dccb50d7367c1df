package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Value;

/** How well a hand-off works. */
public record HandOffMeasure(Ref metric, Optional<Given<Value>> target) {}
