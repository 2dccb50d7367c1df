package journey.dsl.ide.hover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;

/**
 * How often others name an element.
 *
 * @param count the names that mean it
 * @param journeys how many journeys those stand in
 */
record Uses(int count, int journeys) {
	/** The uses of an element in that model. */
	static Uses of(Element element, JourneyModel model) {
		int count = 0;
		Set<String> journeys = new HashSet<>();
		for (SourceFile file : model.files()) {
			if (file.library()) continue;
			List<Journey> own = null;
			for (Ref reference : file.references()) {
				if (reference.kind() != element.heading().kind() || !reference.target().equals(element.qualifiedName()))
					continue;
				count++;
				if (own == null) own = file.journeys();
				around(reference, own, journeys);
			}
		}
		return new Uses(count, journeys.size());
	}

	private static void around(Ref reference, List<Journey> journeys, Set<String> names) {
		for (Journey journey : journeys)
			if (journey.heading().at().contains(reference.at())) names.add(journey.qualifiedName());
	}
}
