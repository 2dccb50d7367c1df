package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Kind;
import journey.dsl.model.step.Moment;

/** A hazard at a moment, with the sign by which it is seen coming, and a plan; all to be found. */
final class AddHazard implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			Journey journey = context.model().journeyOf(moment);
			String name = context.names().freeIn(journey, Kind.HAZARD, moment.name() + "-hazard");
			String hazard = "hazard " + name + " " + context.edits().placeholder("hazard", moment.title()) + " at "
					+ moment.name() + " {\n"
					+ "  warning " + context.edits().placeholder("warning") + "\n"
					+ "  " + PlanForHazard.clause(context.ownerOf(moment).orElse(""), context) + "\n}";
			return context.edits().toLookAt("hazard", List.of(context.edits().part(journey, journey.hazards(), hazard)),
					moment.title());
		}).toList();
	}
}
