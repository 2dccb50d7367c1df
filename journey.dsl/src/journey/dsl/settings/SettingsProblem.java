package journey.dsl.settings;

import journey.dsl.messages.Message;
import journey.dsl.model.source.SourceRange;

/** A line of the settings that could not be understood, and what to write instead. */
public record SettingsProblem(Message message, SourceRange at) {}
