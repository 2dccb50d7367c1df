package journey.dsl.document.report;

import java.util.List;
import java.util.Optional;

/**
 * Something to do next.
 *
 * @param sentence what is to be settled
 * @param reason why it comes before others; empty where it is the reason of the one before
 * @param href the first finding that it settles
 * @param place where that stands in the text
 */
public record NextItem(List<MessageSpan> sentence, Optional<String> reason, String href, String place) {}
