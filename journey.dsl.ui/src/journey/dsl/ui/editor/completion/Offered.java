package journey.dsl.ui.editor.completion;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;

/**
 * A list at the caret, which the editor asks after each letter what it shall still show. It closes when all that it
 * would show is written, so that Enter ends the line. Where others go on from what is written, that stands first,
 * before those alone.
 */
final class Offered {
	private final List<JourneyProposal> all;
	private String typed;
	private boolean isWritten;
	private boolean goesOn;

	Offered(List<CompletionItem> items) {
		all = items.stream().map(item -> new JourneyProposal(item, this)).toList();
	}

	/** All that may be written there. */
	List<JourneyProposal> all() {
		return all;
	}

	/** Whether the list shows a proposal where that is typed. */
	boolean isShown(JourneyProposal proposal, String now) {
		look(now);
		if (!proposal.matches(now)) return false;
		return !isWritten || goesOn && (proposal.isWritten(now) || proposal.begins(now));
	}

	private void look(String now) {
		if (now.equals(typed)) return;
		typed = now;
		isWritten = all.stream().anyMatch(each -> each.isWritten(now));
		goesOn = isWritten && all.stream().anyMatch(each -> !each.isWritten(now) && each.begins(now));
	}
}
