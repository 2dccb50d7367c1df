package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Practice;

/** One of the ways to hand over; first the one that the hand-off hints at. */
final class ChoosePractice implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(HandOff.class).map(handOff -> practices(handOff).stream()
				.map(practice -> "practice " + practice.word())
				.map(clause -> context.edits().toLookAt("name", List.of(context.edits().add(handOff, clause)), clause,
						handOff.title()))
				.toList()).orElse(List.of());
	}

	private static List<Practice> practices(HandOff handOff) {
		List<Practice> practices = new ArrayList<>(Arrays.asList(Practice.values()));
		if (handOff.transfer().recordedIn().isPresent())
			Collections.swap(practices, 0, practices.indexOf(Practice.CRM_RECORD));
		return practices;
	}
}
