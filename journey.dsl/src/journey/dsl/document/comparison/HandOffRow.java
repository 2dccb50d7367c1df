package journey.dsl.document.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;

/**
 * A hand-off as it is beside the one between the same owners.
 *
 * @param verdict what becomes of it
 * @param word the verdict as people read it
 * @param owners from whom to whom
 * @param before the hand-off as it is, with its waiting time
 * @param after the hand-off as it shall be, with its waiting time
 */
public record HandOffRow(Verdict verdict, String word, String owners, Optional<Side> before, Optional<Side> after) {
	/**
	 * One of the two hand-offs.
	 *
	 * @param title its title, leading to its sheet
	 * @param limit how long it may take, and takes today
	 */
	public record Side(Mention title, String limit) {}

	static List<HandOffRow> of(Journey asIs, Journey toBe, JourneyContext context) {
		Map<String, List<HandOff>> old = new LinkedHashMap<>();
		for (HandOff handOff : asIs.handOffs())
			old.computeIfAbsent(owners(handOff, context), owners -> new ArrayList<>()).add(handOff);
		List<HandOffRow> rows = new ArrayList<>();
		Set<HandOff> taken = new HashSet<>();
		for (HandOff handOff : toBe.handOffs()) {
			Optional<HandOff> former = old.getOrDefault(owners(handOff, context), List.of()).stream().filter(taken::add)
					.findFirst();
			rows.add(row(former, Optional.of(handOff), context));
		}
		for (HandOff handOff : asIs.handOffs())
			if (!taken.contains(handOff)) rows.add(row(Optional.of(handOff), Optional.empty(), context));
		return List.copyOf(rows);
	}

	private static HandOffRow row(Optional<HandOff> before, Optional<HandOff> after, JourneyContext context) {
		boolean differs = before.isPresent() && after.isPresent()
				&& !wait(before.get(), context.wording()).equals(wait(after.get(), context.wording()));
		Verdict verdict = Verdict.of(before.isPresent(), after.isPresent(), differs);
		return new HandOffRow(verdict, Comparison.word(verdict, context.words()),
				owners(after.or(() -> before).orElseThrow(), context),
				before.map(one -> side(one, context)), after.map(one -> side(one, context)));
	}

	private static Side side(HandOff handOff, JourneyContext context) {
		return new Side(new Mention(handOff.title(), context.anyLink(Document.HAND_OFFS, handOff)),
				wait(handOff, context.wording()));
	}

	private static String wait(HandOff handOff, Wording wording) {
		List<String> parts = new ArrayList<>();
		handOff.waiting().atMost()
				.ifPresent(most -> parts.add(wording.words().get("at-most", wording.duration(most.value()))));
		handOff.waiting().today()
				.ifPresent(today -> parts.add(wording.words().get("today", wording.duration(today.value()))));
		return String.join(wording.words().get("dot"), parts);
	}

	private static String owners(HandOff handOff, JourneyContext context) {
		return context.words().get("from-to", context.wording().title(handOff.route().from()),
				context.wording().title(handOff.route().to()));
	}
}
