package journey.dsl.naming;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.ecore.EObject;

/**
 * The journey that something stands in. A stage or step that stands outside of any, because a brace too many closed its
 * journey, belongs to the journey before it: so one wrong brace does not change what the names behind it mean.
 */
public final class OwnJourney {
	private OwnJourney() {}

	/** The journey of {@code object}, itself if it is one; null if it belongs to none. */
	public static Journey of(EObject object) {
		EObject part = object;
		while (part != null && !(part instanceof Journey)) {
			EObject container = part.eContainer();
			if (container instanceof JourneyFile file) return file.getOrphans().contains(part) ? before(part, file) : null;
			part = container;
		}
		return (Journey) part;
	}

	/** The last journey before an orphan; orphans keep no position of their own, so the text decides. */
	private static Journey before(EObject orphan, JourneyFile file) {
		int position = TextPosition.of(orphan);
		Journey last = null;
		for (EObject element : file.getElements())
			if (element instanceof Journey journey && TextPosition.of(journey) < position) last = journey;
		return last;
	}
}
