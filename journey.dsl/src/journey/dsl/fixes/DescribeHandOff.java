package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Kind;

/** A hand-off between the silos that the finding is about; what it carries, only the modeller knows. */
final class DescribeHandOff implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Journey> journey = context.around(Journey.class);
		if (journey.isEmpty()) return List.of();
		return context.analyses().handOffs(journey.get()).changes().stream()
				.filter(change -> change.handOff().isEmpty()
						&& change.to().step().nameAt().equals(context.finding().at()))
				.filter(change -> context.finding().parties().contains(change.from().step().nameAt()))
				.limit(1).map(change -> repair(journey.get(), change, context)).toList();
	}

	private static Repair repair(Journey journey, OwnerChange change, FixContext context) {
		String from = context.names().reference(change.fromSilo());
		String to = context.names().reference(change.toSilo());
		String name = context.names().freeIn(journey, Kind.HAND_OFF,
				change.fromSilo().name() + "-to-" + change.toSilo().name());
		String handOff = "hand-off " + name + " from " + from + " to " + to + " after " + change.from().path()
				+ " before " + change.to().path()
				+ " {\n  carries " + context.edits().placeholder("carries") + "\n}";
		return context.edits().toLookAt("hand-off", List.of(context.edits().part(journey, journey.handOffs(), handOff)),
				change.fromSilo().title(), change.toSilo().title());
	}
}
