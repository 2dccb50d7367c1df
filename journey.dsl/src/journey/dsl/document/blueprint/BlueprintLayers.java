package journey.dsl.document.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.analysis.Backstage;
import journey.dsl.analysis.StepParts;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.grid.Layer.Divider;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.Line;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Activity;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** The layers of the touchpoint map: what customers see and do, the lanes in front and behind, the systems. */
final class BlueprintLayers {
	private final JourneyContext context;
	private final Wording wording;
	private final StepParts parts;

	private BlueprintLayers(JourneyContext context) {
		this.context = context;
		wording = context.wording();
		parts = context.stepParts();
	}

	/** The layers of a journey; lanes and systems only where there are any. */
	static List<Layer> of(JourneyContext context) {
		BlueprintLayers layers = new BlueprintLayers(context);
		List<Step> steps = context.journey().steps();
		List<Layer> all = new ArrayList<>();
		Layer sees = layers.layer("evidence", layers::evidence);
		if (sees.saysSomething(steps)) all.add(sees);
		Layer does = layers.layer("does", layers::does);
		if (does.saysSomething(steps)) all.add(does);
		layers.addLanes(all, "front", BlueprintLanes.of(context, layers::frontOwners), layers.divider("interaction"),
				layers::front);
		layers.addLanes(all, "back", BlueprintLanes.of(context, layers::backOwners), layers.divider("visibility"),
				layers::back);
		Layer systems = layers.layer("systems", layers::systems).below(layers.divider("internal"));
		if (systems.saysSomething(steps)) all.add(systems);
		return List.copyOf(all);
	}

	/** What one lane shows of a step. */
	private interface LaneLines {
		List<Line> of(Step step, BlueprintLanes.Lane lane);
	}

	private void addLanes(List<Layer> all, String key, List<BlueprintLanes.Lane> lanes, Divider divider,
			LaneLines lines) {
		for (int i = 0; i < lanes.size(); i++) {
			BlueprintLanes.Lane lane = lanes.get(i);
			Layer layer = Layer.of(key, context.words().get("blueprint." + key, lane.title()),
					step -> lines.of(step, lane));
			all.add(i == 0 ? layer.below(divider) : layer);
		}
	}

	private Layer layer(String key, Function<Step, List<Line>> lines) {
		return Layer.of(key, context.words().get("blueprint." + key), lines);
	}

	private Divider divider(String key) {
		return new Divider(key, context.words().get("blueprint.line." + key));
	}

	private List<Line> evidence(Step step) {
		return step.encounter().service().shows().stream().map(text -> Line.plain(text.value())).toList();
	}

	private List<Line> does(Step step) {
		return step.encounter().experience().does().stream().map(text -> Line.plain(text.value())).toList();
	}

	/** Who meets the customer: those who do something there, and who owns the step. */
	private Stream<Optional<Ref>> frontOwners(Step step) {
		Stream<Optional<Ref>> acting = step.encounter().service().frontstage().stream()
				.map(activity -> activity.by().or(() -> context.model().ownerOf(step)));
		return isMet(step) ? Stream.concat(Stream.of(context.model().ownerOf(step)), acting) : acting;
	}

	private Stream<Optional<Ref>> backOwners(Step step) {
		return step.encounter().service().backstage().stream()
				.map(activity -> activity.by().or(() -> context.model().ownerOf(step)));
	}

	private List<Line> front(Step step, BlueprintLanes.Lane lane) {
		List<Line> lines = new ArrayList<>();
		if (isMet(step) && lane.holds(context.model().ownerOf(step)))
			step.encounter().service().channels()
					.forEach(channel -> lines.add(Line.toned("channel", wording.title(channel))));
		lines.addAll(activities(step, step.encounter().service().frontstage(), lane));
		for (HandOff handOff : parts.handOffsAfter(step))
			if (lane.holds(Optional.of(handOff.route().from()))) lines.add(given(handOff));
		for (HandOff handOff : parts.handOffsBefore(step))
			if (lane.holds(Optional.of(handOff.route().to()))) lines.add(taken(handOff));
		return lines;
	}

	private List<Line> back(Step step, BlueprintLanes.Lane lane) {
		return activities(step, step.encounter().service().backstage(), lane);
	}

	private List<Line> activities(Step step, List<Activity> activities, BlueprintLanes.Lane lane) {
		return activities.stream().filter(activity -> lane.holds(activity.by().or(() -> context.model().ownerOf(step))))
				.map(activity -> Line.plain(using(activity, step, lane))).toList();
	}

	private String using(Activity activity, Step step, BlueprintLanes.Lane lane) {
		String text = activity.text().value();
		Optional<Ref> by = activity.by().or(() -> context.model().ownerOf(step));
		String who = by.filter(owner -> !wording.title(owner).equals(lane.title()))
				.map(owner -> wording.words().get("blueprint.by", text, wording.title(owner))).orElse(text);
		return activity.using().map(system -> wording.words().get("blueprint.using", who, wording.title(system)))
				.orElse(who);
	}

	private Line given(HandOff handOff) {
		String to = wording.words().get("blueprint.to", wording.title(handOff.route().to()));
		List<String> parts = new ArrayList<>(List.of(to));
		handOff.waiting().atMost()
				.ifPresent(most -> parts.add(wording.words().get("at-most", wording.duration(most.value()))));
		handOff.waiting().today()
				.ifPresent(today -> parts.add(wording.words().get("today", wording.duration(today.value()))));
		return Line.labelled("hand-off", wording.words().get("blueprint.hands-over"),
				String.join(wording.words().get("dot"), parts)).to(context.link(Document.HAND_OFFS, handOff));
	}

	private Line taken(HandOff handOff) {
		return Line
				.labelled("hand-off", wording.words().get("blueprint.takes-over"),
						wording.words().get("blueprint.from", wording.title(handOff.route().from())))
				.to(context.link(Document.HAND_OFFS, handOff));
	}

	private List<Line> systems(Step step) {
		Encounter encounter = step.encounter();
		List<Line> lines = new ArrayList<>();
		encounter.service().automatedBy().ifPresent(system -> lines
				.add(Line.labelled("automated", wording.words().get("blueprint.automated"), owned(system))));
		Stream<Ref> used = Stream.concat(encounter.service().systems().stream(),
				Stream.of(encounter.service().frontstage(), encounter.service().backstage()).flatMap(List::stream)
						.flatMap(activity -> activity.using().stream()));
		Stream<Ref> recorded = parts.handOffsAfter(step).stream()
				.flatMap(handOff -> handOff.transfer().recordedIn().stream());
		Stream.concat(used, recorded).map(this::owned).distinct().forEach(system -> lines.add(Line.plain(system)));
		return lines;
	}

	private String owned(Ref system) {
		String title = wording.title(system);
		return context.model().find(system, SupportSystem.class).flatMap(SupportSystem::owner)
				.map(owner -> wording.words().get("in-brackets", title, wording.title(owner))).orElse(title);
	}

	/** Whether customer and company meet at the step. */
	private static boolean isMet(Step step) {
		return !(step instanceof OwnStep || step instanceof SubJourney) && !Backstage.isAll(step);
	}
}
