package journey.dsl.tests.ide.actions;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;

/**
 * A journey as customers walk it, in words that are the same whether its steps stand in it or in journeys inside of it.
 */
final class Walks {
	private Walks() {}

	/**
	 * Each step with its owner and its ways on. The way out of an inner journey is no step, where nothing is said of
	 * it.
	 */
	static List<String> of(JourneyModel model, String journey) {
		Flow flow = Flow.of(model, model.find(Kind.JOURNEY, journey, Journey.class).orElseThrow());
		List<String> lines = new ArrayList<>();
		for (FlowStep step : flow.steps()) {
			if (step.isJunction()) continue;
			String owner = model.ownerOf(step.step()).flatMap(name -> model.find(name, Owner.class))
					.map(Owner::qualifiedName).orElse("nobody");
			lines.add(step.step().name() + " of " + owner + ":"
					+ String.join(",", flow.ways(step).stream().map(way -> line(way, flow)).toList()));
		}
		return lines;
	}

	private static String line(FlowWay way, Flow flow) {
		String share = way.share().map(given -> " " + given.value().percent()).orElse("");
		String kind = (way.isBack() ? " back" : "") + (flow.isGoal(way) ? " goal" : "")
				+ way.outcomes().stream().map(Ref::target).toList();
		if (way.to().filter(FlowStep::isJunction).isEmpty())
			return " " + way.to().map(to -> to.step().name()).orElse("out") + share + kind;
		return String.join(",", flow.ways(way.to().get()).stream().map(onward -> share + line(onward, flow)).toList());
	}
}
