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

	/** All that have words of their own: each before those inside it. A stage that nobody wrote, around steps that stand alone, is none. */
	public static List<Element> of(SourceFile file) {
		List<Element> all = new ArrayList<>();
		for (Declaration declaration : file.declarations()) {
			all.add(declaration);
			if (declaration instanceof Journey journey) addParts(journey, all);
		}
		return all;
	}

	private static void addParts(Journey journey, List<Element> all) {
		for (Stage stage : journey.stages()) {
			if (isWritten(stage, journey)) all.add(stage);
			all.addAll(stage.steps());
		}
		all.addAll(journey.handOffs());
		all.addAll(journey.hazards());
		all.addAll(journey.actions());
	}

	/** Whether the text has that stage, and not only steps that stand in none. */
	public static boolean isWritten(Stage stage, Journey journey) {
		return !stage.heading().at().equals(journey.heading().at());
	}
}
