package journey.dsl.document.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.step.Moment;

/**
 * One of the four steps to master a moment, with what is to be done.
 *
 * @param number from 1
 * @param name of the step
 * @param question that it answers
 * @param tasks what is to be done; empty lines to write on if nothing is planned
 */
public record MasteryTask(int number, String name, String question, List<Task> tasks) {
	/**
	 * Something to tick.
	 *
	 * @param text what; empty for a line to write on
	 * @param who who does it, and by when
	 * @param done whether it is done
	 * @param late whether its day has passed before that
	 */
	public record Task(String text, String who, boolean done, boolean late) {}

	static List<MasteryTask> of(Moment moment, JourneyContext context) {
		List<MasteryTask> steps = new ArrayList<>();
		for (MasteryStep step : MasteryStep.values()) {
			String key = "mastery." + step.word();
			List<Task> tasks = moment.design().mastery().stream().filter(given -> given.step() == step)
					.map(given -> task(given, context)).toList();
			steps.add(new MasteryTask(step.ordinal() + 1, context.words().get(key),
					context.words().get(key + ".question"),
					tasks.isEmpty() ? List.of(new Task("", "", false, false)) : tasks));
		}
		return List.copyOf(steps);
	}

	private static Task task(Mastery mastery, JourneyContext context) {
		Wording wording = context.wording();
		List<String> who = new ArrayList<>();
		String owners = mastery.by().map(wording::title).orElse(wording.titles(context.journey().charter().owners()));
		if (!owners.isEmpty()) who.add(owners);
		mastery.due().ifPresent(day -> who.add(wording.words().get("due", day.value())));
		if (mastery.done().isPresent()) who.add(wording.words().get("done"));
		return new Task(mastery.text().value(), who.stream().collect(Collectors.joining(wording.words().get("dot"))),
				mastery.done().isPresent(), mastery.isLate(context.day()));
	}
}
