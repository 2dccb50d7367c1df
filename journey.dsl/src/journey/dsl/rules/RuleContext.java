package journey.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Market;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.settings.Settings;

/**
 * What a rule may ask, and where it reports. Messages come from the catalogue of the rule's topic, by the id of the
 * rule.
 */
public final class RuleContext {
	private final InspectionInput input;
	private final Rule rule;
	private final Severity severity;
	private final RuleKind kind;
	private final Consumer<Finding> findings;

	/**
	 * The context of one rule.
	 *
	 * @param severity of its findings in this workspace
	 * @param findings where it reports
	 */
	public RuleContext(InspectionInput input, Rule rule, Severity severity, Consumer<Finding> findings) {
		this(input, rule, severity, rule.kind(), findings);
	}

	private RuleContext(
			InspectionInput input, Rule rule, Severity severity, RuleKind kind, Consumer<Finding> findings) {
		this.input = input;
		this.rule = rule;
		this.severity = severity;
		this.kind = kind;
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
		return new RuleContext(input, rule, severity.compareTo(milder) < 0 ? milder : severity, kind, findings);
	}

	/** The same, for what is missing where the rule as a whole finds what cannot hold. */
	public RuleContext asGap() {
		return new RuleContext(input, rule, severity, RuleKind.GAP, findings);
	}

	/** How far a journey has come, or is held to have come. */
	public Status status(Journey journey) {
		return input.status(journey);
	}

	/** Whether nothing but the first things is asked of the journey. */
	public boolean isDraft(Journey journey) {
		return status(journey).compareTo(Status.DRAFT) <= 0;
	}

	/**
	 * Whether a moment of a draft has little more than its name, neither a job nor an expectation: it is asked for
	 * these first, and for the others when they are there.
	 */
	public boolean isOnlySketched(Moment moment) {
		return moment.needs().job().isEmpty() && moment.needs().expectations().isEmpty()
				&& isDraft(model().journeyOf(moment));
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
		String message = rule.topic().messages().text(settings().language(), inWordsOfItsMarket(key, at), about);
		findings.accept(new Finding(rule.id(), kind, severity, message, at, List.copyOf(ranges), ""));
	}

	/** In a public service nobody is a customer who buys: there, {@code <key>.public} is said, if there is one. */
	private String inWordsOfItsMarket(String key, SourceRange at) {
		String ofPublic = key + ".public";
		return rule.topic().messages().has(ofPublic) && isInPublicService(at) ? ofPublic : key;
	}

	/** Whether the words stand in a journey of a public service; beside journeys, whether all of them are such. */
	private boolean isInPublicService(SourceRange at) {
		List<Journey> journeys = Surroundings.of(model(), at).innermost(Journey.class).map(List::of)
				.orElseGet(model()::journeys);
		return !journeys.isEmpty() && journeys.stream()
				.allMatch(journey -> journey.scope().market().filter(given -> given.value() == Market.PUBLIC)
						.isPresent());
	}
}
