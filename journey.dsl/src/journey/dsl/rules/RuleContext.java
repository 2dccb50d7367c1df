package journey.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.messages.Messages;
import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceRange;
import journey.dsl.settings.Settings;

/** What a rule may ask, and where it reports. Messages come from the catalogue, by the id of the rule. */
public final class RuleContext {
	private final Inspection inspection;
	private final Rule rule;
	private final Severity severity;
	private final List<Finding> findings;

	RuleContext(Inspection inspection, Rule rule, Severity severity, List<Finding> findings) {
		this.inspection = inspection;
		this.rule = rule;
		this.severity = severity;
		this.findings = findings;
	}

	/** All files of the workspace. */
	public JourneyModel model() {
		return inspection.model();
	}

	/** What the workspace has settled. */
	public Settings settings() {
		return inspection.settings();
	}

	/** How customers move through {@code journey}. */
	public Flow flow(Journey journey) {
		return inspection.flow(journey);
	}

	/** Where owners change in {@code journey}. */
	public HandOffs handOffs(Journey journey) {
		return inspection.handOffs(journey);
	}

	/** The ids of all rules. */
	public List<String> ruleIds() {
		return inspection.catalogue().rules().stream().map(Rule::id).toList();
	}

	/** The rule's own message, at the words it is about. */
	public void report(SourceRange at, Object... about) {
		reportAs(rule.id(), at, List.of(), about);
	}

	/** One of several messages of the rule: {@code <id>.<variant>} in the catalogue. */
	public void reportVariant(String variant, SourceRange at, Object... about) {
		reportAs(rule.id() + "." + variant, at, List.of(), about);
	}

	/** The rule's own message, about other elements too: an {@code allow} in one of them silences it. */
	public void reportWith(List<? extends Element> parties, SourceRange at, Object... about) {
		reportAs(rule.id(), at, parties, about);
	}

	private void reportAs(String key, SourceRange at, List<? extends Element> parties, Object... about) {
		List<SourceRange> ranges = new ArrayList<>();
		for (Element party : parties) ranges.add(party.nameAt());
		findings.add(new Finding(rule.id(), severity, Messages.RULES.text(key, about), at, List.copyOf(ranges)));
	}
}
