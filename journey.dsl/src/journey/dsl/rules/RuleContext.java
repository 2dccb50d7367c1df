package journey.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlaces;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.KnownNames;
import journey.dsl.analysis.PromiseLedger;
import journey.dsl.analysis.StagesWithoutMoment;
import journey.dsl.analysis.StepPlans;
import journey.dsl.analysis.Vocabulary;
import journey.dsl.messages.Messages;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.settings.Settings;

/**
 * What a rule may ask, and where it reports. Messages come from the catalogue of the rule's topic, by the id of the
 * rule.
 */
public final class RuleContext {
	private static final int MOST_TITLES = 4;
	private static final String ELLIPSIS = "…";
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

	/** How customers move through {@code journey}. */
	public Flow flow(Journey journey) {
		return input.analyses().flow(journey);
	}

	/** Where owners change in {@code journey}. */
	public HandOffs handOffs(Journey journey) {
		return input.analyses().handOffs(journey);
	}

	/** Where the hand-offs of {@code journey} stand in its flow. */
	public HandOffPlaces handOffPlaces(Journey journey) {
		return input.analyses().handOffPlaces(journey);
	}

	/** The phases along {@code journey}, those of its sub-journeys among them. */
	public JourneyPhases phases(Journey journey) {
		return input.analyses().phases(journey);
	}

	/** What is planned for the steps of the workspace. */
	public StepPlans stepPlans() {
		return input.analyses().stepPlans();
	}

	/** The stages that have no moment, though their place asks for one. */
	public StagesWithoutMoment stagesWithoutMoment(Journey journey) {
		return input.analyses().stagesWithoutMoment(journey);
	}

	/** Where promises are given, kept and broken. */
	public PromiseLedger promises() {
		return input.analyses().promises();
	}

	/** What phases and moment types count as. */
	public Vocabulary vocabulary() {
		return input.analyses().vocabulary();
	}

	/** All names, to find what an unresolved one may have meant. */
	public KnownNames knownNames() {
		return input.analyses().knownNames();
	}

	/** The files beside the journeys. */
	public WorkspaceFiles files() {
		return input.files();
	}

	/** The same, for what is one step less bad than the rule as a whole, unless the settings say that all of it is. */
	public RuleContext milder() {
		Severity milder = rule.severity().milder();
		return new RuleContext(input, rule, severity.compareTo(milder) < 0 ? milder : severity, easing, findings);
	}

	/** The ids of all rules. */
	public List<String> ruleIds() {
		return input.ruleIds();
	}

	/** A text of the model as a part of a sentence, in quotes. */
	public String quoted(String text) {
		return phrase("quoted", text);
	}

	/** The titles of elements in a sentence: “A”, “B” and “C”. */
	public String titles(List<? extends Element> elements) {
		return list(elements.stream().map(element -> quoted(element.title())).toList());
	}

	/** What people read for names, in a sentence: “A”, “B” and “C”. */
	public String names(List<Ref> names) {
		return list(names.stream().map(name -> quoted(model().title(name))).toList());
	}

	/** A list in a sentence: a, b and c. */
	public String list(List<String> parts) {
		return joined(parts, "and");
	}

	/** A choice in a sentence: a, b or c. */
	public String choice(List<String> parts) {
		return joined(parts, "or");
	}

	/** A few titles in a sentence; of many, the first and how many there are besides. */
	public String someTitles(List<? extends Element> elements) {
		if (elements.size() <= MOST_TITLES) return titles(elements);
		List<String> some = elements.subList(0, MOST_TITLES - 1).stream().map(element -> quoted(element.title()))
				.toList();
		return phrase("more", joined(some, "comma"), elements.size() - some.size());
	}

	/** The part of a way that leads past a step: “A” → “B”, the last steps before it and the first behind. */
	public String routePast(FlowStep step, List<FlowStep> way) {
		int behind = 0;
		while (behind < way.size() - 1 && way.get(behind).index() < step.index()) behind++;
		int from = Math.max(0, behind - 2);
		int to = Math.min(way.size(), behind + 2);
		String text = from > 0 ? ELLIPSIS : "";
		for (FlowStep each : way.subList(from, to))
			text = text.isEmpty() ? quoted(each.step().title()) : phrase("route", text, quoted(each.step().title()));
		return to < way.size() ? phrase("route", text, ELLIPSIS) : text;
	}

	/** The word for a kind of elements. */
	public String kind(Kind kind) {
		return phrase("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private String joined(List<String> parts, String last) {
		String text = parts.isEmpty() ? "" : parts.get(0);
		for (int at = 1; at < parts.size(); at++)
			text = phrase(at == parts.size() - 1 ? last : "comma", text, parts.get(at));
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
		findings.add(easing.apply(new Finding(rule.id(), severity, message, at, List.copyOf(ranges))));
	}
}
