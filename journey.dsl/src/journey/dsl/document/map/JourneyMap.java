package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.grid.Band;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.StepHead;
import journey.dsl.document.grid.Strip;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.WayTracks;

/**
 * The journey map: stages and steps across, layers down.
 *
 * @param head what stands on top of the map
 * @param strips its stages
 * @param layers the layers of texts
 * @param switches the layers that can be hidden, key and name
 * @param personas whose steps can be picked, number and title; none where all meet the same
 * @param waysHeight the height of the loops in pixels; 0 if everybody goes straight on
 * @param curve whether any feeling is known
 * @param curves whose curves are drawn, one where all feel alike
 * @param types the legend of symbols
 */
public record JourneyMap(MapHead head, List<Strip<StepColumn>> strips, List<Layer> layers, List<Fact> switches,
		List<Fact> personas, int waysHeight, boolean curve, List<CurveKey> curves, List<TypeTag> types) {
	/**
	 * What stands on top of the map.
	 *
	 * @param title of the journey
	 * @param lead its documentation; empty if there is none
	 * @param future whether it is the journey as it shall be
	 * @param facts about the journey
	 * @param place where the journey stands in the text
	 */
	public record MapHead(String title, String lead, boolean future, List<Fact> facts, String place) {}

	private static final int LOW = 6;

	/** The map of a journey. */
	public static JourneyMap of(JourneyContext context) {
		Journey journey = context.journey();
		List<Layer> layers = Layers.of(context);
		PersonaCurves curves = context.site().analyses().personaCurves(journey);
		WayTracks ways = WayTracks.of(journey);
		PersonaView personas = PersonaView.of(journey, curves);
		List<StepColumn> columns = columns(context, layers, curves, ways, personas);
		return new JourneyMap(
				new MapHead(journey.title(), journey.heading().remarks().documentation(),
						JourneyFacts.isFuture(journey), JourneyFacts.of(context), context.wording().place(journey)),
				Strip.of(Band.of(context, columns), context.words()), layers, switches(context, layers, curves, ways),
				personas.choices(context), ways.height(), curves.isKnown(),
				CurveKey.of(curves, personas, context.wording()), types(columns));
	}

	/** Cells of a table row: the step, the ways, the curve and one per layer. */
	public int span() {
		return 1 + layers.size() + (waysHeight > 0 ? 1 : 0) + (curve ? 1 : 0);
	}

	/** How many steps it has. */
	public int steps() {
		return (int) columns().count();
	}

	/** Whether some step is a make-or-break moment. */
	public boolean crucial() {
		return columns().anyMatch(column -> column.head().rank().isPresent());
	}

	private Stream<StepColumn> columns() {
		return strips.stream().flatMap(strip -> strip.bands().stream()).flatMap(band -> band.steps().stream());
	}

	/** Whether it is so high that each strip gets paper of its own, and whether it is still to come. */
	public String style() {
		return (layers.size() > LOW ? "tall" : "low") + (head.future() ? " future" : "");
	}

	private static List<StepColumn> columns(JourneyContext context, List<Layer> layers, PersonaCurves curves,
			WayTracks ways, PersonaView personas) {
		MomentSymbols symbols = MomentSymbols.of(context.model());
		List<Step> steps = context.journey().steps();
		List<CurveCell> points = CurveCell.of(curves);
		List<StepColumn> columns = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			StepHead head = StepHead.of(context, step, symbols);
			columns.add(new StepColumn(head, head.style() + personas.style(step), ways.cells().get(i),
					WayText.of(step, context.wording()), points.get(i),
					FeelingTexts.of(step, i, curves, context.wording()),
					layers.stream().map(layer -> layer.cell(step)).toList()));
		}
		return columns;
	}

	private static List<Fact> switches(JourneyContext context, List<Layer> layers, PersonaCurves curves,
			WayTracks ways) {
		Map<String, Fact> switches = new LinkedHashMap<>();
		if (ways.height() > 0) switches.put("ways", new Fact("ways", context.words().get("map.layer.ways")));
		if (curves.isKnown()) switches.put("curve", new Fact("curve", context.words().get("map.layer.curve")));
		layers.forEach(layer -> switches.putIfAbsent(layer.key(), new Fact(layer.key(), layer.label())));
		switches.computeIfPresent("own", (key, fact) -> new Fact(key, context.words().get("map.layer.own")));
		return List.copyOf(switches.values());
	}

	private static List<TypeTag> types(List<StepColumn> columns) {
		return columns.stream().map(column -> column.head().types()).flatMap(Collection::stream).distinct().toList();
	}
}
