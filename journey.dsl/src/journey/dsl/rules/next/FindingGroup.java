package journey.dsl.rules.next;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;
import journey.dsl.rules.RuleKind;

/**
 * Findings that read as one: gaps of one rule, in one journey, as bad as each other. What cannot hold is told at each
 * place, since each has another answer.
 *
 * @param findings in their order; never empty
 */
public record FindingGroup(List<Finding> findings) {
	/** From how many findings on the same gap reads as one. */
	public static final int FEWEST = 3;
	private static final int MOST_NAMED = 2;
	private static final Messages MESSAGES = new Messages(FindingGroup.class, "messages");

	/** Findings with those that belong together folded, each group at the place of its first finding. */
	public static List<FindingGroup> of(List<Finding> findings) {
		Map<String, List<Finding>> alike = new HashMap<>();
		List<List<Finding>> groupOf = new ArrayList<>();
		for (Finding each : findings) {
			List<Finding> group = each.kind() == RuleKind.CONTRADICTION ? new ArrayList<>()
					: alike.computeIfAbsent(each.group(), key -> new ArrayList<>());
			group.add(each);
			groupOf.add(group);
		}
		List<FindingGroup> groups = new ArrayList<>();
		for (int at = 0; at < findings.size(); at++) {
			Finding each = findings.get(at);
			List<Finding> group = groupOf.get(at);
			if (group.size() < FEWEST) groups.add(new FindingGroup(List.of(each)));
			else if (group.get(0) == each) groups.add(new FindingGroup(List.copyOf(group)));
		}
		return groups;
	}

	/** The one that stands for all of them. */
	public Finding first() {
		return findings.get(0);
	}

	/** How many findings there are besides the first one. */
	public int more() {
		return findings.size() - 1;
	}

	/** What the first one says, and what else it is true of. */
	public String message(JourneyModel model, Language language) {
		return more() == 0 ? first().message()
				: MESSAGES.text(language, "folded", first().message(), others(model, language));
	}

	/** What the first one says in one sentence, and what else it is true of. */
	public String sentence(JourneyModel model, Language language) {
		String sentence = Sentence.first(first().message());
		return more() == 0 ? sentence
				: MESSAGES.text(language, "sentence", sentence.replaceFirst("[.!?]$", ""), others(model, language));
	}

	/** The first others by the titles of what they are about, and how many there are besides. */
	private String others(JourneyModel model, Language language) {
		List<String> titles = new ArrayList<>(findings.subList(1, findings.size()).stream()
				.map(finding -> title(finding, model, language)).distinct().toList());
		String named = titles.get(0);
		for (String title : titles.subList(1, Math.min(titles.size(), MOST_NAMED)))
			named = Messages.PHRASES.text(language, titles.size() > MOST_NAMED ? "comma" : "and", named, title);
		int left = more() - Math.min(titles.size(), MOST_NAMED);
		return left > 0 ? Messages.PHRASES.text(language, "more", named, left) : named;
	}

	private static String title(Finding finding, JourneyModel model, Language language) {
		return Surroundings.of(model, finding.at()).innermost(Element.class)
				.map(element -> Messages.PHRASES.text(language, "quoted", element.title()))
				.orElseGet(() -> MESSAGES.text(language, "line", finding.at().line()));
	}
}
