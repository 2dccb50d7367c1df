package journey.dsl.rules.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Topic;
import journey.dsl.rules.evidence.EvidenceRules;
import journey.dsl.rules.expectation.ExpectationRules;
import journey.dsl.rules.flow.FlowRules;
import journey.dsl.rules.handoff.HandOffRules;
import journey.dsl.rules.hazard.HazardRules;
import journey.dsl.rules.journey.JourneyRules;
import journey.dsl.rules.keyplaces.KeyPlaceRules;
import journey.dsl.rules.moment.MomentRules;
import journey.dsl.rules.momenttype.MomentTypeRules;
import journey.dsl.rules.outcome.OutcomeRules;
import journey.dsl.rules.ownership.OwnershipRules;
import journey.dsl.rules.persona.PersonaRules;
import journey.dsl.rules.text.TextRules;
import journey.dsl.rules.voice.VoiceRules;

/**
 * All rules, by topic. A new rule is a class with its page in the folder of its topic, and its messages and its line in
 * the list there.
 *
 * @param rules in the order they are shown
 */
public record RuleCatalogue(List<Rule> rules) {
	private static final RuleCatalogue STANDARD = new RuleCatalogue(Stream.of(
			TextRules.all(), OwnershipRules.all(), JourneyRules.all(), MomentRules.all(), ExpectationRules.all(),
			HandOffRules.all(), FlowRules.all(),
			KeyPlaceRules.all(), MomentTypeRules.all(), PersonaRules.all(), OutcomeRules.all(), HazardRules.all(),
			VoiceRules.all(), EvidenceRules.all())
			.flatMap(List::stream).toList());

	/** All rules of the product. */
	public static RuleCatalogue standard() {
		return STANDARD;
	}

	/** The rule with that id. */
	public Optional<Rule> find(String id) {
		return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

	/** What may stand behind {@code rule.} in the settings: ids and topics. */
	public Set<String> settable() {
		Set<String> names = new LinkedHashSet<>();
		for (Rule rule : rules) names.add(rule.id());
		for (Topic topic : Topic.values()) names.add(topic.word());
		return names;
	}
}
