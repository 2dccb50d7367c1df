package journey.dsl.model.source;

import java.util.List;
import journey.dsl.messages.Message;

/**
 * Text that could not be read as it stands, with what to say about it.
 *
 * @param at what to point at
 * @param isSure whether there is no doubt about what was meant, so that it was read so and nothing follows from it
 * @param stretch all that was read otherwise, or not at all
 * @param corrections the ways to write it, the likeliest first
 */
public record UnreadableText(Message message, SourceRange at, boolean isSure, SourceRange stretch,
		List<Correction> corrections) {
	/** Text of which nobody knows what was meant. */
	public static UnreadableText of(Message message, SourceRange at) {
		return new UnreadableText(message, at, false, at, List.of());
	}
}
