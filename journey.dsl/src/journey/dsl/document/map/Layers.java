package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.analysis.Scale;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.Line;
import journey.dsl.document.part.LimitText;
import journey.dsl.document.part.Odds;
import journey.dsl.model.service.Lane;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/** The layers of texts below the curve, from what the customer does to what we know it from. All outside-in. */
final class Layers {
	private final JourneyContext context;
	private final Wording wording;
	private final Scale scale;

	private Layers(JourneyContext context) {
		this.context = context;
		this.wording = context.wording();
		scale = context.scale();
	}

	/** The layers that have something to say about the journey. */
	static List<Layer> of(JourneyContext context) {
		Layers layers = new Layers(context);
		List<Step> steps = context.journey().steps();
		return layers.all(steps).stream().filter(layer -> layer.saysSomething(steps)).toList();
	}

	private List<Layer> all(List<Step> steps) {
		List<Layer> all = new ArrayList<>();
		all.add(layer("picture", this::picture));
		all.add(layer("does", step -> plain(step.encounter().experience().does())));
		all.add(layer("thinks", this::thoughts));
		all.add(layer("pains", this::pains));
		all.add(layer("channels", this::channels));
		all.add(layer("expectations", this::expectations));
		all.add(layer("promises", this::promises));
		all.add(layer("chances", this::chances));
		all.add(layer("owners", new OwnerLines(context)));
		all.add(layer("hazards", new HazardLines(context)));
		all.add(layer("next", this::next));
		all.add(layer("shows", step -> plain(step.encounter().service().shows())));
		lanes(steps).forEach(lane -> all.add(Layer.of("own", wording.title(lane), step -> details(step, lane))));
		all.add(layer("facts", this::facts));
		return all;
	}

	private Layer layer(String key, Function<Step, List<Line>> lines) {
		return Layer.of(key, context.words().get("map.layer." + key), lines);
	}

	private static List<Line> plain(List<Given<String>> texts) {
		return texts.stream().map(text -> Line.plain(text.value())).toList();
	}

	/** The picture, or its words where it cannot be shown. */
	private List<Line> picture(Step step) {
		return step.encounter().experience().image().map(image -> {
			String words = image.alt().map(Given::value).orElse("");
			return image.pathFromRoot().flatMap(path -> context.site().pictures().at(path))
					.map(picture -> Line.picture(picture.dataUri(), words))
					.orElseGet(() -> Line.plain(context.words().get("map.picture.missing",
							words.isEmpty() ? image.path().value() : words)));
		}).stream().toList();
	}

	private List<Line> thoughts(Step step) {
		Encounter encounter = step.encounter();
		var thinks = encounter.experience().thinks().stream().map(text -> Line.toned("thought", quoted(text.value())));
		var says = encounter.experience().says().stream().map(text -> label("says", "map.says", quoted(text.value())));
		return Stream.concat(thinks, says).toList();
	}

	private List<Line> pains(Step step) {
		Encounter encounter = step.encounter();
		List<Line> lines = new ArrayList<>();
		encounter.experience().pains().forEach(pain -> lines.add(label("pain", "map.pain", wording.pain(pain))));
		encounter.service().ourRules().forEach(rule -> lines.add(label("rule", "map.our-rule", rule.value())));
		encounter.experience().gains().forEach(gain -> lines.add(label("gain", "map.gain", gain.value())));
		return lines;
	}

	private List<Line> channels(Step step) {
		List<Line> lines = new ArrayList<>();
		step.encounter().service().channels().forEach(channel -> lines.add(Line.plain(wording.title(channel))));
		if (step instanceof Moment moment)
			moment.needs().preferences().forEach(preferred -> lines.add(label("prefers", "map.prefers", because(
					wording.title(preferred.channel()), preferred.reason().map(Given::value)))));
		return lines;
	}

	private List<Line> expectations(Step step) {
		if (!(step instanceof Moment moment)) return List.of();
		List<Line> lines = new ArrayList<>();
		moment.needs().expectations().forEach(one -> {
			lines.add(Line.plain(one.text().value()));
			LimitText.of(one, scale, wording)
					.forEach(limit -> lines.add(Line.toned(limit.missed() ? "missed" : "limit", limit.text())));
		});
		moment.design().choices().forEach(choice -> lines.add(label("choice", "map.choice", choice.value())));
		return lines;
	}

	private List<Line> promises(Step step) {
		List<Line> lines = new ArrayList<>();
		step.encounter().outlook().gives()
				.forEach(promise -> lines.add(label("gives", "map.gives", wording.title(promise))));
		if (step instanceof Moment moment) {
			moment.design().keeps().forEach(promise -> lines.add(label("keeps", "map.keeps", wording.title(promise))));
			moment.design().breaks()
					.forEach(promise -> lines.add(label("breaks", "map.breaks", wording.title(promise))));
		}
		return lines;
	}

	private List<Line> chances(Step step) {
		if (!(step instanceof Moment moment)) return List.of();
		return Odds.of(moment, wording).stream().map(Line::odds).toList();
	}

	private List<Line> next(Step step) {
		List<Line> lines = new ArrayList<>();
		step.encounter().outlook().whatNext().ifPresent(next -> lines.add(Line.plain(next.value())));
		step.encounter().outlook().updates().forEach(updates -> {
			String every = wording.words().get("updates", wording.duration(updates.every().value()));
			lines.add(Line.plain(updates.channel()
					.map(channel -> wording.words().get("updates.on", every, wording.title(channel))).orElse(every)));
		});
		return lines;
	}

	private List<Line> facts(Step step) {
		Encounter encounter = step.encounter();
		List<Line> lines = new ArrayList<>();
		encounter.experience().importance()
				.ifPresent(level -> lines.add(label("fact", "map.importance", wording.word(level.value()))));
		encounter.experience().effort()
				.ifPresent(level -> lines.add(label("fact", "map.effort", wording.word(level.value()))));
		encounter.outlook().takes()
				.ifPresent(time -> lines.add(label("fact", "map.takes", wording.duration(time.value()))));
		encounter.outlook().repeatsEvery()
				.ifPresent(time -> lines.add(label("fact", "map.repeats", wording.duration(time.value()))));
		if (!encounter.audience().mattersTo().isEmpty())
			lines.add(label("fact", "map.matters-to", wording.titles(encounter.audience().mattersTo())));
		if (!encounter.provenance().evidence().isEmpty())
			lines.add(label("fact", "map.evidence", wording.titles(encounter.provenance().evidence())));
		return lines;
	}

	private List<Ref> lanes(List<Step> steps) {
		List<Ref> lanes = new ArrayList<>();
		for (Step step : steps)
			step.encounter().service().details().stream().map(detail -> detail.lane())
					.filter(lane -> lanes.stream().noneMatch(known -> isSame(known, lane))).forEach(lanes::add);
		return lanes;
	}

	private List<Line> details(Step step, Ref lane) {
		return step.encounter().service().details().stream().filter(detail -> isSame(detail.lane(), lane))
				.map(detail -> Line.plain(detail.text().value())).toList();
	}

	private boolean isSame(Ref one, Ref other) {
		return context.model().find(one, Lane.class).map(Lane::qualifiedName).orElse(one.name())
				.equals(context.model().find(other, Lane.class).map(Lane::qualifiedName).orElse(other.name()));
	}

	private Line label(String tone, String key, String text) {
		return Line.labelled(tone, context.words().get(key), text);
	}

	private String quoted(String text) {
		return context.words().get("quoted", text);
	}

	private String because(String text, Optional<String> reason) {
		return reason.map(why -> context.words().get("because", text, why)).orElse(text);
	}
}
