package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;

/** By which hand-offs of a journey and its sub-journeys what one silo knows comes to another one. */
public final class HandOffChains {
	/** The hand-offs that a silo hands over, by its qualified name, in the order of the journey. */
	private final Map<String, List<Link>> from = new HashMap<>();
	private final Map<String, Map<String, Link>> shortest = new HashMap<>();

	private record Link(String giver, String taker, HandOff handOff, int place) {}

	private HandOffChains(JourneyModel model, Flow flow) {
		Map<String, Journey> homes = new LinkedHashMap<>();
		flow.steps().forEach(step -> homes.putIfAbsent(step.home().qualifiedName(), step.home()));
		List<Link> links = new ArrayList<>();
		for (Journey home : homes.values())
			for (HandOff handOff : home.handOffs()) {
				Optional<Owner> giver = model.siloOf(handOff.route().from());
				Optional<Owner> taker = model.siloOf(handOff.route().to());
				int place = flow.find(handOff.route().after()).map(FlowStep::index).orElse(Integer.MAX_VALUE);
				if (giver.isPresent() && taker.isPresent())
					links.add(new Link(giver.get().qualifiedName(), taker.get().qualifiedName(), handOff, place));
			}
		links.sort(Comparator.comparing(Link::place));
		for (Link link : links) from.computeIfAbsent(link.giver(), silo -> new ArrayList<>()).add(link);
	}

	/** The chains of a journey with that flow. */
	public static HandOffChains of(JourneyModel model, Flow flow) {
		return new HandOffChains(model, flow);
	}

	/**
	 * The hand-offs by which something comes from one silo to another, as few as possible; none if there is no such
	 * way.
	 *
	 * @param place where in the flow it must have arrived: of several direct hand-offs the last one before it is taken
	 */
	public List<HandOff> between(Owner giver, Owner taker, int place) {
		String start = giver.qualifiedName();
		List<Link> direct = from.getOrDefault(start, List.of()).stream()
				.filter(link -> link.taker().equals(taker.qualifiedName())).toList();
		Optional<Link> last = direct.stream().filter(link -> link.place() < place).reduce((one, other) -> other);
		if (!direct.isEmpty()) return List.of(last.orElse(direct.get(0)).handOff());
		Map<String, Link> reached = shortest.computeIfAbsent(start, this::walk);
		List<HandOff> chain = new ArrayList<>();
		for (Link link = reached.get(taker.qualifiedName()); link != null; link = link.giver().equals(start) ? null
				: reached.get(link.giver()))
			chain.add(link.handOff());
		Collections.reverse(chain);
		return chain;
	}

	/** By which link each silo is reached first. */
	private Map<String, Link> walk(String start) {
		Map<String, Link> reached = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty())
			for (Link link : from.getOrDefault(open.poll(), List.of()))
				if (!link.taker().equals(start) && reached.putIfAbsent(link.taker(), link) == null)
					open.add(link.taker());
		return reached;
	}
}
