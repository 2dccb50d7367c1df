package journey.dsl.model;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;

/** The elements of one file, declared at its top or standing in journeys. */
public final class FileElements {
	private FileElements() {}

	/**
	 * All that have words of their own: each before those inside it. A stage that nobody wrote, around steps that stand
	 * alone, is none.
	 */
	public static List<Element> of(SourceFile file) {
		List<Element> all = new ArrayList<>();
		for (Declaration declaration : file.declarations()) {
			all.add(declaration);
			if (declaration instanceof Journey journey)
				for (Element part : journey.parts()) if (isWritten(part, journey)) all.add(part);
		}
		return all;
	}

	/** Whether the text has that part; it has no stage where steps stand in none. */
	public static boolean isWritten(Element part, Journey journey) {
		return !(part instanceof Stage) || !part.heading().at().equals(journey.heading().at());
	}
}
