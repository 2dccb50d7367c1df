package journey.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlaces;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.PromiseLedger;
import journey.dsl.analysis.StepPlans;
import journey.dsl.analysis.Vocabulary;
import journey.dsl.messages.Messages;
import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceRange;
import journey.dsl.settings.Settings;

/** What a rule may ask, and where it reports. Messages come from the catalogue of the rule's topic, by the id of the rule. */
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

	/** The day that dates are compared with. */
	public LocalDate day() {
		return inspection.day();
	}

	/** From where on something is too much, too little or too old. */
	public int threshold(Threshold threshold) {
		return settings().threshold(threshold.word(), threshold.standard());
	}

	/** How customers move through {@code journey}. */
	public Flow flow(Journey journey) {
		return inspection.flow(journey);
	}

	/** Where owners change in {@code journey}. */
	public HandOffs handOffs(Journey journey) {
		return inspection.handOffs(journey);
	}

	/** Where the hand-offs of {@code journey} stand in its flow. */
	public HandOffPlaces handOffPlaces(Journey journey) {
		return inspection.handOffPlaces(journey);
	}

	/** The phases along {@code journey}, those of its sub-journeys among them. */
	public JourneyPhases phases(Journey journey) {
		return inspection.phases(journey);
	}

	/** What is planned for the steps of the workspace. */
	public StepPlans stepPlans() {
		return inspection.stepPlans();
	}

	/** Where promises are given, kept and broken. */
	public PromiseLedger promises() {
		return inspection.promises();
	}

	/** What phases and moment types count as. */
	public Vocabulary vocabulary() {
		return inspection.vocabulary();
	}

	/** The files beside the journeys. */
	public WorkspaceFiles files() {
		return inspection.files();
	}

	/** The same, for what is one step less bad than the rule as a whole, unless the settings say that all of it is. */
	public RuleContext milder() {
		Severity milder = rule.severity().milder();
		return new RuleContext(inspection, rule, severity.compareTo(milder) < 0 ? milder : severity, findings);
	}

	/** The ids of all rules. */
	public List<String> ruleIds() {
		return inspection.catalogue().rules().stream().map(Rule::id).toList();
	}

	/** A text of the model as a part of a sentence, in quotes. */
	public String quoted(String text) {
		return phrase("quoted", text);
	}

	/** The titles of elements in a sentence: “A”, “B” and “C”. */
	public String titles(List<? extends Element> elements) {
		return list(elements.stream().map(element -> quoted(element.title())).toList());
	}

	/** A list in a sentence: a, b and c. */
	public String list(List<String> parts) {
		return joined(parts, "and");
	}

	/** A choice in a sentence: a, b or c. */
	public String choice(List<String> parts) {
		return joined(parts, "or");
	}

	/** The way along steps: “A” → “B”. */
	public String route(List<FlowStep> steps) {
		return steps.stream().map(step -> quoted(step.step().title())).reduce((before, next) -> phrase("route", before, next)).orElse("");
	}

	private String joined(List<String> parts, String last) {
		String text = parts.isEmpty() ? "" : parts.get(0);
		for (int at = 1; at < parts.size(); at++) text = phrase(at == parts.size() - 1 ? last : "comma", text, parts.get(at));
		return text;
	}

	private String phrase(String key, Object... about) {
		return Messages.PHRASES.text(settings().language(), key, about);
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
		findings.add(new Finding(rule.id(), inspection.eased(rule, severity), message, at, List.copyOf(ranges)));
	}
}
