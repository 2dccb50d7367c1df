package journey.dsl.document.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.document.JourneyContext;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** The swimlanes of silos, in the order in which the journey meets them; those of very many share the last lane. */
final class BlueprintLanes {
	private static final int MOST = 12;
	private static final String NOBODY = "";

	private BlueprintLanes() {}

	/**
	 * A lane.
	 *
	 * @param title of the silo, that nobody is named, or that there are further ones
	 * @param silos who is in it: qualified names, empty for nobody
	 * @param model what names mean
	 */
	record Lane(String title, Set<String> silos, JourneyModel model) {
		/** Whether what that owner does stands in this lane. */
		boolean holds(Optional<Ref> owner) {
			return silos.contains(silo(owner, model));
		}
	}

	/** The lanes of all owners that {@code owners} names at the steps of a journey. */
	static List<Lane> of(JourneyContext context, Function<Step, Stream<Optional<Ref>>> owners) {
		Map<String, String> titles = new LinkedHashMap<>();
		context.journey().steps().stream().flatMap(owners)
				.forEach(owner -> titles.putIfAbsent(silo(owner, context.model()), title(owner, context)));
		List<Map.Entry<String, String>> all = List.copyOf(titles.entrySet());
		int own = all.size() > MOST ? MOST - 1 : all.size();
		List<Lane> lanes = new ArrayList<>(all.subList(0, own).stream()
				.map(silo -> new Lane(silo.getValue(), Set.of(silo.getKey()), context.model())).toList());
		if (own < all.size())
			lanes.add(new Lane(context.words().get("blueprint.others"),
					all.subList(own, all.size()).stream().map(Map.Entry::getKey)
							.collect(Collectors.toUnmodifiableSet()),
					context.model()));
		return lanes;
	}

	private static String silo(Optional<Ref> owner, JourneyModel model) {
		return owner.map(ref -> model.siloOf(ref).map(Owner::qualifiedName).orElse(ref.name())).orElse(NOBODY);
	}

	private static String title(Optional<Ref> owner, JourneyContext context) {
		return owner.map(ref -> context.model().siloOf(ref).map(Owner::title).orElse(ref.name()))
				.orElseGet(() -> context.words().get("blueprint.nobody"));
	}
}
