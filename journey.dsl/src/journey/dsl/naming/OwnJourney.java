package journey.dsl.naming;

import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.ecore.EObject;

/**
 * The journey that something stands in. What stands outside of any, because a brace too many closed its journey,
 * belongs to the journey before it: so one wrong brace does not change what the names behind it mean.
 */
public final class OwnJourney {
	private OwnJourney() {}

	/** The journey of {@code object}, itself if it is one; null if it belongs to none. */
	public static Journey of(EObject object) {
		EObject part = object;
		while (part != null && !(part instanceof Journey)) part = part.eContainer();
		return part instanceof Journey journey && journey.getName() == null && journey != object ? before(journey)
				: (Journey) part;
	}

	private static Journey before(Journey nameless) {
		if (!(nameless.eContainer() instanceof JourneyFile file)) return nameless;
		Journey last = nameless;
		for (Element element : file.getElements()) {
			if (element == nameless) return last;
			if (element instanceof Journey journey && journey.getName() != null) last = journey;
		}
		return last;
	}
}
