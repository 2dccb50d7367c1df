package journey.dsl.model;

/** An entry in a lane of the modeller's own. */
public record Detail(Ref lane, Given<String> text) {}
