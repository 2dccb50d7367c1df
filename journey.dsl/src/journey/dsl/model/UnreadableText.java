package journey.dsl.model;

import journey.dsl.messages.Message;

/** Text that could not be read, with what to say about it. */
public record UnreadableText(Message message, SourceRange at) {}
