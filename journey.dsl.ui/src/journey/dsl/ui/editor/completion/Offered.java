package journey.dsl.ui.editor.completion;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;

/**
 * A list at the caret, which the editor asks after each letter what to keep showing. It closes when everything it would
 * show is already written, so that Enter ends the line. If other proposals continue what is written, the written word
 * comes first.
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
