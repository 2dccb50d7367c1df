package journey.dsl.document.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Subject;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.model.Given;
import journey.dsl.model.Hazard;
import journey.dsl.model.Plan;
import journey.dsl.model.Step;

/**
 * What can go wrong at a moment, and what is done then.
 *
 * @param anchor its place
 * @param title of the hazard
 * @param facts likelihood, impact, warning sign, where we learned it
 * @param plans what is done
 */
public record HazardCard(String anchor, String title, List<Fact> facts, List<PlanText> plans) {
	/**
	 * What is done when it happens.
	 *
	 * @param text what
	 * @param who by whom and how fast
	 */
	public record PlanText(String text, Optional<String> who) {}

	static List<HazardCard> of(Step step, Subject subject) {
		return subject.stepParts().hazardsAt(step).stream().map(hazard -> of(hazard, subject)).toList();
	}

	private static HazardCard of(Hazard hazard, Subject subject) {
		Wording wording = subject.wording();
		Words words = subject.words();
		List<Fact> facts = new ArrayList<>();
		hazard.likelihood().ifPresent(given -> facts.add(new Fact(words.get("fact.likelihood"), wording.word(given.value()))));
		hazard.impact().ifPresent(given -> facts.add(new Fact(words.get("fact.impact"), wording.word(given.value()))));
		hazard.warning().map(Given::value).ifPresent(sign -> facts.add(new Fact(words.get("fact.warning"), sign)));
		hazard.learnedFrom().ifPresent(source -> facts.add(new Fact(words.get("fact.learned-from"), wording.title(source))));
		return new HazardCard(subject.anchors().of(hazard), hazard.title(), List.copyOf(facts),
				hazard.plans().stream().map(plan -> plan(plan, wording)).toList());
	}

	private static PlanText plan(Plan plan, Wording wording) {
		List<String> who = new ArrayList<>();
		plan.by().ifPresent(owner -> who.add(wording.title(owner)));
		plan.within().ifPresent(time -> who.add(wording.words().get("within", wording.duration(time.value()))));
		return new PlanText(plan.text().value(),
				who.isEmpty() ? Optional.empty() : Optional.of(String.join(wording.words().get("dot"), who)));
	}
}
