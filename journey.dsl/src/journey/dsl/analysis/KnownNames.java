package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.messages.Nearest;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** The names of a workspace, to find what an unresolved one may have meant. Made once for all of them. */
public final class KnownNames {
	private final JourneyModel model;
	private final Once<Map<Kind, Map<String, Element>>> byName = new Once<>(this::read);
	private final Once<Set<String>> namespaces = new Once<>(this::readNamespaces);

	/** The names of that workspace. */
	public KnownNames(JourneyModel model) {
		this.model = model;
	}

	/** All of them are asked for only when one is not found. */
	private Map<Kind, Map<String, Element>> read() {
		Map<Kind, Map<String, Element>> names = new HashMap<>();
		for (SourceFile file : model.files())
			for (Declaration declaration : file.declarations())
				names.computeIfAbsent(declaration.heading().kind(), kind -> new HashMap<>())
						.putIfAbsent(declaration.name(), declaration);
		return names;
	}

	private Set<String> readNamespaces() {
		return model.files().stream().map(SourceFile::namespace).collect(Collectors.toSet());
	}

	/** Whether an import means anything. */
	public boolean has(Import name) {
		if (name.wildcard()) return namespaces.get().contains(name.name());
		for (Kind kind : Kind.values()) if (model.find(kind, name.name(), Declaration.class).isPresent()) return true;
		return false;
	}

	/** The elements that wildcard imports offer for a name. */
	public List<Element> byWildcard(Ref name, SourceFile file) {
		List<Element> found = new ArrayList<>();
		for (Import each : file.imports())
			if (each.wildcard())
				model.find(name.kind(), each.name() + "." + name.name(), Element.class)
						.filter(element -> !found.contains(element)).ifPresent(found::add);
		return found;
	}

	/** An element with exactly that name in a namespace that is not visible. */
	public Optional<Element> elsewhere(Ref name) {
		return Optional.ofNullable(byName.get().getOrDefault(name.kind(), Map.of()).get(name.name()));
	}

	/**
	 * The nearest name of the kind: of the journey's own steps for a step, of the whole workspace for everything else.
	 */
	public Optional<String> nearest(Ref name, SourceFile file) {
		if (name.kind() == Kind.STEP) return Nearest.to(name.name(), ownSteps(name, file));
		String last = name.name().substring(name.name().lastIndexOf('.') + 1);
		return Nearest.to(last, byName.get().getOrDefault(name.kind(), Map.of()).keySet().stream().sorted().toList());
	}

	private static List<String> ownSteps(Ref name, SourceFile file) {
		for (Journey journey : file.journeys())
			if (journey.heading().at().contains(name.at())) return journey.steps().stream().map(Step::name).toList();
		return List.of();
	}
}
