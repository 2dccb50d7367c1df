package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/** Forward to a step that is not the next one. */
public record Then(Ref target, Optional<Given<Percentage>> share, Optional<Given<String>> when, SourceRange at)
		implements Way {}
