package journey.dsl.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.rules.expectation.MakeOrBreakHasExpectation;
import journey.dsl.rules.flow.LoopSparesOnce;
import journey.dsl.rules.flow.StepIsReachable;
import journey.dsl.rules.frame.StageHasSteps;
import journey.dsl.rules.handoff.OwnerChangeHasHandOff;
import journey.dsl.rules.moment.CriticalPathIsUnavoidable;
import journey.dsl.rules.moment.MakeOrBreakHasJob;
import journey.dsl.rules.ownership.JourneyHasOwner;
import journey.dsl.rules.text.AllowHasEffect;
import journey.dsl.rules.text.ClauseStandsOnce;
import journey.dsl.rules.text.DefinitionIsUsed;
import journey.dsl.rules.text.NameIsUnique;
import journey.dsl.rules.text.ReferenceResolves;
import journey.dsl.rules.text.SettingsAreKnown;
import journey.dsl.rules.text.TextCanBeRead;
import journey.dsl.rules.text.ValueFitsItsPlace;

/**
 * THE list of rules, by topic. A new rule is a class with its page in the folder of its topic, its message in
 * {@code rules.properties}, and a line here.
 *
 * @param rules in the order they are shown
 */
public record RuleCatalogue(List<Rule> rules) {
	/** The id of what is reported when a rule itself fails. */
	public static final String BROKEN = "rule-broken";

	/** All rules of the product. */
	public static RuleCatalogue standard() {
		return new RuleCatalogue(List.of(
				new TextCanBeRead(), new ReferenceResolves(), new NameIsUnique(), new ClauseStandsOnce(), new ValueFitsItsPlace(),
				new DefinitionIsUsed(), new AllowHasEffect(), new SettingsAreKnown(),
				new JourneyHasOwner(),
				new StageHasSteps(),
				new MakeOrBreakHasJob(), new CriticalPathIsUnavoidable(),
				new MakeOrBreakHasExpectation(),
				new OwnerChangeHasHandOff(),
				new StepIsReachable(), new LoopSparesOnce()));
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

	/** The names behind {@code threshold.} in the settings. */
	public Set<String> thresholds() {
		return Set.of();
	}
}
