package journey.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.settings.Settings;

/**
 * What a rule may ask, and where it reports. Messages come from the catalogue of the rule's topic, by the id of the
 * rule.
 */
public final class RuleContext {
	private final InspectionInput input;
	private final Rule rule;
	private final Severity severity;
	private final UnaryOperator<Finding> easing;
	private final List<Finding> findings;

	/**
	 * The context of one rule.
	 *
	 * @param severity of its findings in this workspace
	 * @param easing what becomes of a finding where the journey that it is in is spared some
	 * @param findings where it reports
	 */
	public RuleContext(
			InspectionInput input, Rule rule, Severity severity, UnaryOperator<Finding> easing,
			List<Finding> findings) {
		this.input = input;
		this.rule = rule;
		this.severity = severity;
		this.easing = easing;
		this.findings = findings;
	}

	/** All files of the workspace. */
	public JourneyModel model() {
		return input.model();
	}

	/** What the workspace has settled. */
	public Settings settings() {
		return input.settings();
	}

	/** The day that dates are compared with. */
	public LocalDate day() {
		return settings().day();
	}

	/** From where on something is too much, too little or too old. */
	public int threshold(Threshold threshold) {
		return settings().threshold(threshold.word(), threshold.standard());
	}

	/** What is computed of the model. */
	public Analyses analyses() {
		return input.analyses();
	}

	/** All else that is known when rules look at a workspace. */
	public InspectionInput input() {
		return input;
	}

	/** How names and lists stand in the sentences of messages. */
	public Phrasing phrasing() {
		return new Phrasing(input.model(), settings().language());
	}

	/** The same, for what is one step less bad than the rule as a whole, unless the settings say that all of it is. */
	public RuleContext milder() {
		Severity milder = rule.severity().milder();
		return new RuleContext(input, rule, severity.compareTo(milder) < 0 ? milder : severity, easing, findings);
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

	/** One of several messages of the rule, about other elements too. */
	public void reportVariantWith(String variant, List<? extends Element> parties, SourceRange at, Object... about) {
		reportAs(rule.id() + "." + variant, at, parties, about);
	}

	private void reportAs(String key, SourceRange at, List<? extends Element> parties, Object... about) {
		List<SourceRange> ranges = new ArrayList<>();
		for (Element party : parties) ranges.add(party.nameAt());
		String message = rule.topic().messages().text(settings().language(), key, about);
		findings.add(easing.apply(new Finding(rule.id(), severity, message, at, List.copyOf(ranges))));
	}
}
