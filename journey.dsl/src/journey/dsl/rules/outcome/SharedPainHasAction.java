package journey.dsl.rules.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.SameWords;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** What hurts in several journeys is taken on once, by somebody. */
final class SharedPainHasAction extends WorkspaceRule {
	private static final int SEVERAL = 2;

	SharedPainHasAction() {
		super(RuleKind.GAP, Severity.INFO);
	}

	/** A pain where it is felt. */
	private record Felt(Pain pain, Journey journey, Element at) {}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		Map<SameWords, List<Felt>> places = new LinkedHashMap<>();
		for (Journey journey : model.journeys()) {
			if (journey.isRetired()) continue;
			for (Step step : journey.steps())
				step.encounter().experience().pains().forEach(pain -> add(new Felt(pain, journey, step), places));
			for (HandOff handOff : journey.handOffs())
				handOff.pains().forEach(pain -> add(new Felt(pain, journey, handOff), places));
		}
		places.values().forEach(felt -> {
			if (!context.analyses().pains().isRemoved(felt.get(0).pain())) check(felt, model, context);
		});
	}

	private static void add(Felt felt, Map<SameWords, List<Felt>> places) {
		places.computeIfAbsent(SameWords.of(felt.pain().text()), words -> new ArrayList<>()).add(felt);
	}

	private static void check(List<Felt> places, JourneyModel model, RuleContext context) {
		// by name, so that the order of files and declarations does not matter
		List<Felt> felt = places.stream().sorted(Comparator.comparing((Felt each) -> each.at().qualifiedName()))
				.toList();
		Map<String, Journey> journeys = new LinkedHashMap<>();
		felt.forEach(each -> journeys.putIfAbsent(asIs(each.journey(), model), each.journey()));
		if (journeys.size() < SEVERAL || felt.stream().anyMatch(each -> isSeen(each, context))) return;
		Pain first = felt.get(0).pain();
		context.reportWith(felt.stream().map(Felt::at).toList(), first.text().at(), first.text().value(),
				context.phrasing().someTitles(List.copyOf(journeys.values())));
	}

	/** A journey that shall be and the one that is are one journey. */
	private static String asIs(Journey journey, JourneyModel model) {
		return journey.lifecycle().improves().flatMap(name -> model.find(name, Journey.class)).orElse(journey)
				.qualifiedName();
	}

	/** Something is being done at the step, or another rule asks for it. */
	private static boolean isSeen(Felt felt, RuleContext context) {
		boolean isOften = felt.pain().frequency().filter(frequency -> frequency.value() == Frequency.OFTEN).isPresent();
		return isOften || felt.at() instanceof Step step && !context.analyses().stepPlans().isLeftAsItIs(step)
				|| felt.at() instanceof Moment moment && context.analyses().stepPlans().hasOpenGap(moment);
	}
}
