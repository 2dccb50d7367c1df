package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.model.step.Moment;

/** The next rank that no moment has yet. */
final class NextRank implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Moment> moment = context.around(Moment.class);
		if (moment.isEmpty()) return List.of();
		Set<Integer> taken = Ranks.of(context.model().journeyOf(moment.get())).stream().map(rank -> rank.value())
				.collect(Collectors.toSet());
		return Ranks.of(context.model().journeyOf(moment.get())).stream()
				.filter(rank -> rank.at().equals(context.finding().at())).map(rank -> {
					int free = rank.value() + 1;
					while (taken.contains(free)) free++;
					return context.edits().toLookAt("rename",
							List.of(context.edits().instead(rank.at(), String.valueOf(free))),
							"rank " + rank.value(), "rank " + free);
				}).toList();
	}
}
