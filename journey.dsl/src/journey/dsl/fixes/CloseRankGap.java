package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;

/** The rank behind a gap, and all behind it, move up; the order stays. */
final class CloseRankGap implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Journey> journey = context.around(Journey.class);
		if (journey.isEmpty()) return List.of();
		List<Given<Integer>> ranks = Ranks.of(journey.get());
		return ranks.stream().filter(rank -> rank.at().equals(context.finding().at()))
				.map(rank -> repair(rank.value(), ranks, context)).toList();
	}

	private static Repair repair(int behindGap, List<Given<Integer>> ranks, FixContext context) {
		int before = ranks.stream().mapToInt(Given::value).filter(rank -> rank < behindGap).max().orElse(0);
		List<TextEdit> edits = new ArrayList<>();
		for (Given<Integer> rank : ranks)
			if (rank.value() >= behindGap)
				edits.add(context.edits().instead(rank.at(), String.valueOf(rank.value() - behindGap + before + 1)));
		return context.edits().toLookAt("rename", edits, "rank " + behindGap, "rank " + (before + 1));
	}
}
