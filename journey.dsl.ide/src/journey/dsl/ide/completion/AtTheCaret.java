package journey.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders proposals so that the key that ends a line does what it says. What is already written is not a proposal: a
 * list with nothing else is empty, and the editor closes it. If other proposals continue what is written, the written
 * word comes first and changes nothing when picked, so that nobody gets a longer word than they typed.
 */
final class AtTheCaret {
	private final String text;
	private final int offset;

	AtTheCaret(String text, int offset) {
		this.text = text;
		this.offset = offset;
	}

	/** The proposals, what is written first, each before those that are longer words with the same beginning. */
	List<Proposal> sorted(List<Proposal> proposals) {
		List<Proposal> written = proposals.stream().filter(each -> each.isWritten(typed(each))).toList();
		if (!written.isEmpty() && proposals.stream().noneMatch(each -> each.goesOnFrom(typed(each)))) return List.of();
		Map<String, List<Proposal>> waiting = new HashMap<>();
		List<Proposal> sorted = new ArrayList<>(written);
		List<Proposal> others = proposals.stream().filter(each -> !each.isWritten(typed(each))).toList();
		for (Proposal each : others) waiting.computeIfAbsent(word(each), key -> new ArrayList<>(1)).add(each);
		for (Proposal each : others)
			for (int end = 1; end <= word(each).length(); end++)
				sorted.addAll(Optional.ofNullable(waiting.remove(word(each).substring(0, end))).orElse(List.of()));
		return sorted;
	}

	/** The word as somebody types it; snippets keep their places behind those that they begin with. */
	private static String word(Proposal proposal) {
		return proposal.insertion().isSnippet() ? proposal.shown().label() : proposal.insertion().text().strip();
	}

	private String typed(Proposal proposal) {
		return text.substring(proposal.insertion().from(), offset);
	}
}
