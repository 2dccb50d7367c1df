package journey.dsl.model;

/** Text that could not be read, with what to say about it. */
public record UnreadableText(String message, SourceRange at) {}
