package journey.dsl.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** What one file declares and uses, by name: made once for a file, whatever else there is in its workspace. */
final class FileIndex {
	final SourceFile file;
	final Map<Id, Element> elements = new HashMap<>();
	final Map<String, Stage> stageOfStep = new HashMap<>();
	final Map<Id, Journey> journeyOfPart = new HashMap<>();
	final Set<Id> used = new HashSet<>();
	final Set<String> zoomed = new HashSet<>();
	final Set<Kind> nameless = EnumSet.noneOf(Kind.class);

	/** A kind and a qualified name; a name means one element of a kind. */
	record Id(Kind kind, String qualifiedName) {
		static Id of(Element element) {
			return new Id(element.heading().kind(), element.qualifiedName());
		}
	}

	FileIndex(SourceFile file) {
		this.file = file;
		file.declarations().forEach(this::declare);
		for (Ref reference : file.references())
			if (reference.isResolved()) used.add(new Id(reference.kind(), reference.target()));
	}

	private void declare(Declaration declaration) {
		put(Id.of(declaration), declaration);
		if (!(declaration instanceof Journey journey)) return;
		journey.parts().forEach(part -> putPart(part, journey));
		for (Stage stage : journey.stages()) {
			for (Step step : stage.steps()) {
				stageOfStep.putIfAbsent(step.qualifiedName(), stage);
				if (step instanceof SubJourney zoom && !journey.isRetired()) zoomed.add(zoom.journey().target());
			}
		}
	}

	private void put(Id id, Element element) {
		elements.putIfAbsent(id, element);
		if (element.name().isEmpty()) nameless.add(id.kind());
	}

	private void putPart(Element part, Journey journey) {
		Id id = Id.of(part);
		put(id, part);
		journeyOfPart.putIfAbsent(id, journey);
	}
}
