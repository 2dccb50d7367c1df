package journey.dsl.document.hazards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Mentions;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * A hazard as the people see it who have to act.
 *
 * @param anchor its place on the page
 * @param warning the sign that it is coming; empty if nobody knows one
 * @param title what is happening
 * @param spots where it happens
 * @param risk how bad it is, and how likely
 * @param tasks what to do now; none if there is no plan
 * @param contacts whom to call
 * @param learnedFrom the case we learned it from
 * @param place where it stands in the text
 */
public record Scene(String anchor, Optional<String> warning, String title, List<Spot> spots, Risk risk,
		List<Task> tasks, List<Contact> contacts, Optional<String> learnedFrom, String place) {
	/**
	 * How bad it is, and how likely.
	 *
	 * @param impact how bad it is
	 * @param likelihood how likely it is
	 */
	public record Risk(Gauge impact, Gauge likelihood) {}

	/**
	 * A step where it happens.
	 *
	 * @param stage the part of the journey that it stands in; empty if it is not known, or that of the step above it
	 * @param step its card, or its place on the map
	 */
	public record Spot(Optional<String> stage, Mention step) {}

	/**
	 * How much of something, of three.
	 *
	 * @param label of what
	 * @param word how much, in a word
	 * @param level from 1 to 3; 0 if it is not known
	 */
	public record Gauge(String label, String word, int level) {
		private static Gauge of(String label, Optional<String> word, int level, Wording wording) {
			return new Gauge(wording.words().get(label), word.orElseGet(() -> wording.words().get("hazards.not-known")),
					level);
		}
	}

	/**
	 * What to do.
	 *
	 * @param text what
	 * @param who does it, and how fast; empty if nobody said
	 */
	public record Task(String text, Optional<String> who) {}

	static Scene of(Hazard hazard, JourneyContext context) {
		Wording wording = context.wording();
		Optional<String> impact = hazard.impact().map(given -> wording.word(given.value()));
		Optional<String> likelihood = hazard.likelihood().map(given -> wording.word(given.value()));
		return new Scene(context.anchors().of(hazard), hazard.warning().map(Given::value), hazard.title(),
				spots(hazard, context),
				new Risk(Gauge.of("fact.impact", impact, level(hazard.impact()), wording),
						Gauge.of("fact.likelihood", likelihood, level(hazard.likelihood()), wording)),
				hazard.plans().stream().map(plan -> task(plan, wording)).toList(), Contact.of(hazard, context),
				hazard.learnedFrom().map(wording::title), wording.place(hazard));
	}

	private static List<Spot> spots(Hazard hazard, JourneyContext context) {
		List<Spot> spots = new ArrayList<>();
		Optional<Stage> above = Optional.empty();
		for (Ref name : hazard.steps()) {
			Optional<Step> step = context.model().find(name, Step.class);
			Optional<Stage> stage = step.map(context.model()::stageOf);
			Mention mention = step.isPresent() && step.get() instanceof Moment moment ? Mentions.moment(moment, context)
					: Mentions.step(name, context);
			spots.add(new Spot(stage.equals(above) ? Optional.empty() : stage.map(Stage::title), mention));
			above = stage;
		}
		return List.copyOf(spots);
	}

	/** Whether nobody has said by which sign it can be known. */
	public boolean isWithoutSign() {
		return warning.isEmpty();
	}

	private static <E extends Enum<E>> int level(Optional<Given<E>> given) {
		return given.map(one -> one.value().ordinal() + 1).orElse(0);
	}

	private static Task task(Plan plan, Wording wording) {
		List<String> who = new ArrayList<>();
		plan.by().ifPresent(owner -> who.add(wording.title(owner)));
		plan.within().ifPresent(time -> who.add(wording.words().get("within", wording.duration(time.value()))));
		return new Task(plan.text().value(),
				who.isEmpty() ? Optional.empty() : Optional.of(String.join(wording.words().get("dot"), who)));
	}
}
