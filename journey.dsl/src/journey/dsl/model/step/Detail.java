package journey.dsl.model.step;

import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/** An entry in a lane of the modeller's own. */
public record Detail(Ref lane, Given<String> text) {}
