package journey.dsl.document.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * What can go wrong at a moment, and what is done then.
 *
 * @param anchor its place; empty on the cards of further moments where it may happen, for a place stands once on a page
 * @param title of the hazard
 * @param facts likelihood, impact, warning sign, where we learned it
 * @param plans what is done
 */
public record HazardCard(Optional<String> anchor, String title, List<Fact> facts, List<PlanText> plans) {
	/**
	 * What is done when it happens.
	 *
	 * @param text what
	 * @param who by whom and how fast
	 */
	public record PlanText(String text, Optional<String> who) {}

	static List<HazardCard> of(Step step, JourneyContext context) {
		return context.stepParts().hazardsAt(step).stream().map(hazard -> of(hazard, step, context)).toList();
	}

	private static HazardCard of(Hazard hazard, Step step, JourneyContext context) {
		Wording wording = context.wording();
		Words words = context.words();
		List<Fact> facts = new ArrayList<>();
		hazard.likelihood()
				.ifPresent(given -> facts.add(new Fact(words.get("fact.likelihood"), wording.word(given.value()))));
		hazard.impact().ifPresent(given -> facts.add(new Fact(words.get("fact.impact"), wording.word(given.value()))));
		hazard.warning().map(Given::value).ifPresent(sign -> facts.add(new Fact(words.get("fact.warning"), sign)));
		hazard.learnedFrom()
				.ifPresent(source -> facts.add(new Fact(words.get("fact.learned-from"), wording.title(source))));
		return new HazardCard(
				isFirst(step, hazard, context) ? Optional.of(context.anchors().of(hazard)) : Optional.empty(),
				hazard.title(), List.copyOf(facts),
				hazard.plans().stream().map(plan -> plan(plan, wording)).toList());
	}

	/** Whether no other moment of the journey that the hazard names stands before this one in its list. */
	private static boolean isFirst(Step step, Hazard hazard, JourneyContext context) {
		return context.model().steps(hazard.steps()).stream().filter(Moment.class::isInstance)
				.filter(moment -> context.anchors().of(moment) != null).findFirst().filter(first -> first == step)
				.isPresent();
	}

	private static PlanText plan(Plan plan, Wording wording) {
		List<String> who = new ArrayList<>();
		plan.by().ifPresent(owner -> who.add(wording.title(owner)));
		plan.within().ifPresent(time -> who.add(wording.words().get("within", wording.duration(time.value()))));
		return new PlanText(plan.text().value(),
				who.isEmpty() ? Optional.empty() : Optional.of(String.join(wording.words().get("dot"), who)));
	}
}
