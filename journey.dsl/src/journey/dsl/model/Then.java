package journey.dsl.model;

import java.util.Optional;

/** Forward to a step that is not the next one. */
public record Then(Ref target, Optional<Given<Percentage>> share, Optional<Given<String>> when, SourceRange at) implements Way {}
