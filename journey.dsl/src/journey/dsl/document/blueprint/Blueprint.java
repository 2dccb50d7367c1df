package journey.dsl.document.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.grid.Band;
import journey.dsl.document.grid.Cell;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.StepHead;
import journey.dsl.document.grid.Strip;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * The touchpoint map, also called service blueprint: what the customer does, what they meet, what we do for it in front
 * of and behind the line of visibility, each owner in a lane of their own, and the systems that support it.
 *
 * @param title of the journey
 * @param facts about the journey
 * @param strips its stages
 * @param layers evidence, customer actions, the lanes, systems
 * @param style how high it is
 * @param picks whether there are make-or-break moments to pick
 * @param types the legend of symbols
 * @param hint what is not written down yet; empty where all three sides are
 * @param place where the journey stands in the text
 * @see <a href="https://hbr.org/1984/01/designing-services-that-deliver">G. Lynn Shostack, Designing Services That
 * Deliver, 1984</a>
 */
public record Blueprint(
		String title, List<Fact> facts, List<Strip<Column>> strips, List<Layer> layers, String style, boolean picks,
		List<TypeTag> types,
		Optional<String> hint, String place) {
	private static final int LOW = 6;

	/**
	 * A step as a column.
	 *
	 * @param head what stands on top
	 * @param cells one per layer
	 */
	public record Column(StepHead head, List<Cell> cells) {}

	/** The touchpoint map of a journey. */
	public static Blueprint of(JourneyContext context) {
		Journey journey = context.journey();
		MomentSymbols symbols = MomentSymbols.of(context.model());
		List<Layer> layers = BlueprintLayers.of(context);
		List<Column> columns = journey.steps().stream()
				.map(step -> new Column(StepHead.of(context, step, symbols),
						layers.stream().map(layer -> layer.cell(step)).toList()))
				.toList();
		boolean picks = journey.steps().stream()
				.anyMatch(step -> step instanceof Moment moment && moment.isMakeOrBreak());
		return new Blueprint(journey.title(), JourneyFacts.of(context),
				Strip.of(Band.of(context, columns), context.words()), layers,
				layers.size() > LOW ? "tall" : "low", picks,
				columns.stream().map(column -> column.head().types()).flatMap(Collection::stream).distinct().toList(),
				hint(context), context.wording().place(journey));
	}

	/** Cells of a table row: the step and one per layer. */
	public int span() {
		return 1 + layers.size();
	}

	/** How many steps it has. */
	public int steps() {
		return strips.stream().flatMap(strip -> strip.bands().stream()).mapToInt(band -> band.steps().size()).sum();
	}

	private static Optional<String> hint(JourneyContext context) {
		boolean isEmpty = context.journey().steps().stream()
				.allMatch(step -> step.encounter().service().backstage().isEmpty()
						&& step.encounter().service().frontstage().isEmpty()
						&& step.encounter().service().automatedBy().isEmpty());
		return isEmpty ? Optional.of(context.words().get("blueprint.hint")) : Optional.empty();
	}
}
