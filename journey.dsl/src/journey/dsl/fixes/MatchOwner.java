package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.HandOffPlaces;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;

/** A hand-off leads away from, or to, those who own the steps there. */
final class MatchOwner implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<HandOff> handOff = context.around(HandOff.class);
		if (handOff.isEmpty()) return List.of();
		Journey journey = context.model().journeyOf(handOff.get());
		boolean isFrom = handOff.get().route().from().at().equals(context.finding().at());
		String written = isFrom ? handOff.get().route().from().name() : handOff.get().route().to().name();
		return HandOffPlaces.of(journey, context.analyses().flow(journey)).all().stream()
				.filter(place -> place.handOff().equals(handOff.get()))
				.flatMap(place -> silos(place, isFrom, context)).distinct()
				.map(silo -> context.edits().toLookAt("rename",
						List.of(context.edits().instead(context.finding().at(), silo)), written,
						silo))
				.toList();
	}

	private static Stream<String> silos(HandOffPlace place, boolean isFrom, FixContext context) {
		return (isFrom ? place.before() : place.behind()).stream()
				.flatMap(step -> context.model().ownerOf(step.step()).stream())
				.flatMap(owner -> context.model().siloOf(owner).stream()).map(silo -> context.names().reference(silo));
	}
}
