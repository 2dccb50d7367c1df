package journey.dsl.grammar;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import journey.dsl.journey.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Parts without which a clause says too little. The grammar cannot ask for them, for they may stand in any order. */
public final class RequiredParts {
	private static final Map<EClass, List<Part>> PARTS = Map.ofEntries(
			entry(Literals.CHANCE, List.of(new Part(Literals.CHANCE__TODAY, "today", "today 40%"),
					new Part(Literals.CHANCE__BADLY, "badly", "badly 20%", Literals.CHANCE__WELL),
					new Part(Literals.CHANCE__WELL, "well", "well 60%", Literals.CHANCE__BADLY))),
			entry(Literals.GOES_WELL, List.of(new Part(Literals.GOES_WELL__TODAY, "today", "today 40%"))),
			entry(Literals.UPDATES, List.of(new Part(Literals.UPDATES__EVERY, "every", "every 2 days"))),
			entry(Literals.HOLIDAY, List.of(new Part(Literals.HOLIDAY__DATE, "date", "2026-12-25"))),
			entry(Literals.EXPECTATION,
					List.of(new Part(Literals.EXPECTATION__WITHIN, "within", "within 2 days",
							Literals.EXPECTATION__AFTER, Literals.EXPECTATION__BEFORE))),
			entry(Literals.HAND_OFF,
					List.of(new Part(Literals.HAND_OFF__FROM, "from", "from sales"),
							new Part(Literals.HAND_OFF__TO, "to", "to support"),
							new Part(Literals.HAND_OFF__AFTER, "after", "after order"))));

	/**
	 * A part of a clause.
	 *
	 * @param feature that holds it
	 * @param word that begins it
	 * @param example of it
	 * @param with the parts that ask for it; empty if it is always needed
	 */
	public record Part(EStructuralFeature feature, String word, String example, List<EStructuralFeature> with) {
		private Part(EStructuralFeature feature, String word, String example, EStructuralFeature... with) {
			this(feature, word, example, List.of(with));
		}
	}

	private RequiredParts() {}

	/** The parts that a clause needs, always or because of others. */
	public static List<Part> of(EClass clause) {
		return PARTS.getOrDefault(clause, List.of());
	}

	/** Whether a clause always needs the part. */
	public static boolean isAlwaysNeeded(EClass clause, String feature) {
		return of(clause).stream().anyMatch(part -> part.with().isEmpty() && part.feature().getName().equals(feature));
	}
}
