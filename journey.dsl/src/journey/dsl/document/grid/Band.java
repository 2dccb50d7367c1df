package journey.dsl.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Fact;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Ref;

/**
 * A stage, or a part of a long one that still fits a sheet of paper.
 *
 * @param anchor its place; none for a continuation
 * @param title of the stage
 * @param number of the stage, from 1
 * @param facts who owns it, what the customer has reached at its end
 * @param steps its columns
 * @param <C> what a column is
 */
public record Band<C>(Optional<String> anchor, String title, int number, List<Fact> facts, List<C> steps) {
	/** The bands of all stages of a journey, from one column per step. */
	public static <C> List<Band<C>> of(JourneyContext context, List<C> columns) {
		List<Band<C>> bands = new ArrayList<>();
		int step = 0;
		int number = 1;
		for (Stage stage : context.journey().stages()) {
			int size = stage.steps().size();
			bands.addAll(of(context, stage, number++, columns.subList(step, step + size)));
			step += size;
		}
		return List.copyOf(bands);
	}

	private static <C> List<Band<C>> of(JourneyContext context, Stage stage, int number, List<C> steps) {
		List<Band<C>> bands = new ArrayList<>();
		String anchor = context.anchors().of(stage);
		for (int i = 0; i < steps.size(); i += Strip.MOST) {
			List<C> part = List.copyOf(steps.subList(i, Math.min(steps.size(), i + Strip.MOST)));
			bands.add(i == 0
					? new Band<>(Optional.of(anchor), stage.title(), number, facts(context, stage), part)
					: new Band<>(Optional.empty(), context.words().get("grid.continued", stage.title()), number,
							List.of(), part));
		}
		return bands;
	}

	private static List<Fact> facts(JourneyContext context, Stage stage) {
		Wording wording = context.wording();
		List<Fact> facts = new ArrayList<>();
		stage.phase().filter(phase -> isNews(context, phase, stage))
				.ifPresent(phase -> facts.add(fact(context, "fact.phase", wording.title(phase))));
		stage.owner().ifPresent(owner -> facts
				.add(new Fact(context.words().get("fact.owner"), wording.title(owner), context.ownerLink(owner))));
		stage.goal().ifPresent(goal -> facts.add(fact(context, "fact.goal", goal.value())));
		stage.statusChange().ifPresent(change -> facts.add(fact(context, "fact.turns",
				context.words().get("from-to", change.before().value(), change.after().value()))));
		return List.copyOf(facts);
	}

	/** A stage that is called like its phase need not say it twice. */
	private static boolean isNews(JourneyContext context, Ref phase, Stage stage) {
		return !context.model().find(phase, Phase.class).map(Phase::title).orElse(phase.name())
				.equalsIgnoreCase(stage.title());
	}

	private static Fact fact(JourneyContext context, String key, String text) {
		return new Fact(context.words().get(key), text);
	}
}
