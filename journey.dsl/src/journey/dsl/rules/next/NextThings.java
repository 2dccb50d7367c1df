package journey.dsl.rules.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Topic;

/**
 * The few things that somebody should do next, by {@link Weight}; of gaps, what would be an error in a review comes
 * before what would be a warning. What a rule finds worth no more than a thought is never among them. Each thing has
 * its place by what it says itself, so that an edit elsewhere does not reorder them; no more than two are about the
 * same element, so that one unfinished moment does not hide the others.
 */
public final class NextThings {
	/** How many there are at most. */
	public static final int MOST = 5;
	private static final int MOST_OF_ONE = 2;
	private static final int UNRANKED = Integer.MAX_VALUE;
	/** The gaps that come before all others. */
	private static final Map<String, Weight> FIRST = Map.of("broken-promise-has-plan", Weight.BROKEN_PROMISE,
			"journey-has-owner", Weight.FRAME, "journey-has-job", Weight.FRAME, "journey-has-persona", Weight.FRAME,
			"stage-has-steps", Weight.FRAME);

	private final JourneyModel model;
	private final Language language;
	private final Map<String, Rule> rules = new HashMap<>();
	private final Map<String, Integer> order = new HashMap<>();

	/**
	 * A group of findings with all that decides where it stands.
	 *
	 * @param rank of the make-or-break moment that it is about, from 1; 0 where ranks do not count
	 * @param ask which of the questions it is that rules ask, in the order of the catalogue
	 * @param about tells what it is about from everything else: an element, or all of a group
	 */
	private record Candidate(FindingGroup group, Weight weight, int rank, int ask, String about) {
		private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::weight)
				.thenComparingInt(Candidate::rank).thenComparingInt(Candidate::ask)
				.thenComparing(candidate -> candidate.group.first());
	}

	/**
	 * Those of a model.
	 *
	 * @param rules that made the findings
	 * @param language of the sentences
	 */
	public NextThings(JourneyModel model, List<Rule> rules, Language language) {
		this.model = model;
		this.language = language;
		for (Rule rule : rules) {
			order.put(rule.id(), order.size());
			this.rules.put(rule.id(), rule);
		}
	}

	/** The next things of some findings, the first one first. */
	public List<NextThing> of(List<Finding> findings) {
		Map<Integer, List<FindingGroup>> byUrgency = new TreeMap<>();
		for (FindingGroup group : FindingGroup.of(findings.stream().filter(this::isWorthAnAct).toList()))
			byUrgency.computeIfAbsent(urgency(group.first()), key -> new ArrayList<>()).add(group);
		Map<String, Integer> taken = new HashMap<>();
		List<NextThing> things = new ArrayList<>();
		for (List<FindingGroup> groups : byUrgency.values()) {
			if (things.size() == MOST) break;
			take(groups, taken, things);
		}
		return things;
	}

	/** What can be told of a finding without a look at what is around it: of most findings no more is needed. */
	private static int urgency(Finding finding) {
		Weight first = FIRST.getOrDefault(finding.rule(),
				finding.kind() == RuleKind.CONTRADICTION ? Weight.CONTRADICTION : Weight.MAKE_OR_BREAK);
		return first.ordinal() * Severity.values().length + finding.severity().ordinal();
	}

	private void take(List<FindingGroup> groups, Map<String, Integer> taken, List<NextThing> things) {
		for (Candidate each : groups.stream().map(this::candidate).sorted(Candidate.ORDER).toList()) {
			if (things.size() == MOST) return;
			if (taken.merge(each.about, 1, Integer::sum) > MOST_OF_ONE) continue;
			things.add(new NextThing(each.group, each.weight, each.group.sentence(model, language)));
		}
	}

	/** A gap that counts as an info only because the journey is a draft is one that matters; a mere thought is none. */
	private boolean isWorthAnAct(Finding finding) {
		if (finding.severity() != Severity.INFO) return true;
		Rule rule = rules.get(finding.rule());
		return rule != null && rule.severity() != Severity.INFO && finding.kind() == RuleKind.GAP;
	}

	private Candidate candidate(FindingGroup group) {
		Candidate best = null;
		for (Finding finding : group.findings()) {
			Candidate each = candidate(finding, group);
			if (best == null || Candidate.ORDER.compare(each, best) < 0) best = each;
		}
		return best;
	}

	private Candidate candidate(Finding finding, FindingGroup group) {
		List<Element> around = Surroundings.of(model, finding.at()).elements();
		boolean isOfOne = group.more() == 0 && !around.isEmpty();
		String about = isOfOne ? around.get(0).heading().kind() + " " + around.get(0).qualifiedName() : finding.group();
		Optional<Integer> rank = rank(around);
		Weight weight = weight(finding, around, rank.isPresent());
		return new Candidate(group, weight, weight == Weight.MAKE_OR_BREAK ? rank.get() : 0,
				order.getOrDefault(finding.rule(), 0), about);
	}

	private Weight weight(Finding finding, List<Element> around, boolean isMakeOrBreak) {
		if (finding.kind() == RuleKind.CONTRADICTION) return Weight.CONTRADICTION;
		if (FIRST.containsKey(finding.rule())) return FIRST.get(finding.rule());
		if (isMakeOrBreak) return Weight.MAKE_OR_BREAK;
		Rule rule = rules.get(finding.rule());
		boolean isHandOff = rule != null && rule.topic() == Topic.HANDOFF
				|| !around.isEmpty() && around.get(0) instanceof HandOff;
		if (isHandOff) return Weight.HAND_OFF;
		return place(around);
	}

	/** The best rank of the make-or-break moments that the innermost element is, or speaks of. */
	private Optional<Integer> rank(List<Element> around) {
		if (around.isEmpty()) return Optional.empty();
		List<? extends Step> steps = around.get(0) instanceof Step step ? List.of(step)
				: model.steps(about(around.get(0)));
		return steps.stream().filter(Moment.class::isInstance).map(Moment.class::cast).filter(Moment::isMakeOrBreak)
				.map(moment -> moment.rank().map(Given::value).orElse(UNRANKED)).min(Comparator.naturalOrder());
	}

	private static List<Ref> about(Element element) {
		if (element instanceof Hazard hazard) return hazard.steps();
		return element instanceof Action action ? action.steps() : List.of();
	}

	private static Weight place(List<Element> around) {
		Optional<Stage> stage = around.stream().filter(Stage.class::isInstance).map(Stage.class::cast).findFirst();
		Optional<Journey> journey = around.stream().filter(Journey.class::isInstance).map(Journey.class::cast)
				.findFirst();
		if (stage.isEmpty() || journey.isEmpty()) return Weight.REST;
		List<Stage> stages = journey.get().stages();
		if (stages.get(0) == stage.get()) return Weight.BEGINNING;
		return stages.get(stages.size() - 1) == stage.get() ? Weight.END : Weight.REST;
	}
}
