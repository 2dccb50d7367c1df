package journey.dsl.document.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Total;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;

/**
 * What is to be done, of one journey or of all: actions by what they take and gain, and the tasks that master moments.
 *
 * @param journey the title of the one journey; empty for all
 * @param matrix the open actions at a glance; empty if there are none
 * @param actions what is to be done first comes first; what is done or dropped, last
 * @param tasks open ones first, by their day
 */
public record ActionList(Optional<String> journey, Optional<ActionMatrix> matrix, List<ActionRow> actions,
		List<TaskRow> tasks) {
	/** Whether anything is to be done in a journey. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return !journey.actions().isEmpty() || journey.steps().stream()
				.anyMatch(step -> step instanceof Moment moment && !moment.design().mastery().isEmpty());
	}

	/** Whether anything is to be done in any journey that is not retired. */
	public static boolean isFor(SiteContext site) {
		return current(site).anyMatch(journey -> isFor(site, journey));
	}

	/** The list of one journey. */
	public static ActionList of(JourneyContext context) {
		Links places = new Links(context.site(), "../");
		List<ActionRow> actions = context.journey().actions().stream()
				.map(action -> ActionRow.of(action, context.anchors().of(action), Links.plain(action.title()),
						Optional.empty(), places))
				.toList();
		return of(Optional.of(context.journey().title()), actions,
				TaskRow.of(context.journey(), Optional.empty(), places).toList(), context.site());
	}

	/** The list of all journeys; retired ones are left out. */
	public static ActionList of(SiteContext site) {
		Links places = new Links(site, "");
		List<ActionRow> actions = new ArrayList<>();
		List<TaskRow> tasks = new ArrayList<>();
		current(site).forEach(journey -> {
			Optional<Mention> mention = Optional.of(places.journey(journey));
			for (Action action : journey.actions())
				actions.add(ActionRow.of(action, "all-" + (actions.size() + 1), places.part(Document.ACTIONS, action),
						mention, places));
			TaskRow.of(journey, mention, places).forEach(tasks::add);
		});
		return of(Optional.empty(), actions, tasks, site);
	}

	/** How many actions and tasks are overdue. */
	public long late() {
		return Stream.concat(actions.stream().map(row -> row.progress().due()), tasks.stream().map(TaskRow::due))
				.filter(due -> due.late()).count();
	}

	/** How many actions and tasks are open. */
	public long open() {
		return actions.stream().filter(action -> !action.progress().over()).count()
				+ tasks.stream().filter(task -> !task.due().done()).count();
	}

	/** The same numbers at the head of the page. */
	public List<Total> totals(Words words) {
		return List.of(Total.plain((int) open(), "actions.total.open", words),
				Total.zeroWanted((int) late(), "actions.total.late", words));
	}

	private static ActionList of(Optional<String> title, List<ActionRow> actions, List<TaskRow> tasks,
			SiteContext site) {
		List<ActionRow> sorted = actions.stream().sorted(ActionRow.FIRST_THINGS_FIRST).toList();
		boolean open = sorted.stream().anyMatch(action -> !action.progress().over());
		return new ActionList(title, open ? Optional.of(ActionMatrix.of(sorted, site.words())) : Optional.empty(),
				sorted,
				tasks.stream().sorted(TaskRow.BY_DAY).toList());
	}

	private static Stream<Journey> current(SiteContext site) {
		return site.journeys().stream().filter(journey -> !journey.isRetired());
	}
}
