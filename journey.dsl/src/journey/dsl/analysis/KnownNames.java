package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.messages.Nearest;
import journey.dsl.model.Declaration;
import journey.dsl.model.Element;
import journey.dsl.model.Import;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Kind;
import journey.dsl.model.Ref;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Step;

/** The names of a workspace, to find what an unresolved one may have meant. Made once for all of them. */
public final class KnownNames {
	private final JourneyModel model;
	private final Map<Kind, Map<String, Element>> byName = new HashMap<>();
	private final Set<String> namespaces = new HashSet<>();
	private final Set<String> qualified = new HashSet<>();
	private final Set<Kind> nameless = EnumSet.noneOf(Kind.class);

	/** The names of that workspace. */
	public KnownNames(JourneyModel model) {
		this.model = model;
		for (SourceFile file : model.files()) {
			namespaces.add(file.namespace());
			for (Declaration declaration : file.declarations()) {
				byName.computeIfAbsent(declaration.heading().kind(), kind -> new HashMap<>()).putIfAbsent(declaration.name(), declaration);
				qualified.add(declaration.qualifiedName());
				if (declaration.name().isEmpty()) nameless.add(declaration.heading().kind());
				if (declaration instanceof Journey journey && journey.steps().stream().anyMatch(step -> step.name().isEmpty())) nameless.add(Kind.STEP);
			}
		}
	}

	/** Whether something of the kind has lost its name, so that one that is not found may be that. */
	public boolean hasNameless(Kind kind) {
		return nameless.contains(kind);
	}

	/** Whether an import means anything. */
	public boolean has(Import name) {
		return name.wildcard() ? namespaces.contains(name.name()) : qualified.contains(name.name());
	}

	/** The elements that wildcard imports offer for a name. */
	public List<Element> byWildcard(Ref name, SourceFile file) {
		List<Element> found = new ArrayList<>();
		for (Import each : file.imports())
			if (each.wildcard()) model.find(name.kind(), each.name() + "." + name.name(), Element.class).filter(element -> !found.contains(element)).ifPresent(found::add);
		return found;
	}

	/** An element with exactly that name in a namespace that is not visible. */
	public Optional<Element> elsewhere(Ref name) {
		return Optional.ofNullable(byName.getOrDefault(name.kind(), Map.of()).get(name.name()));
	}

	/** The nearest name of the kind: of the journey's own steps for a step, of the whole workspace for everything else. */
	public Optional<String> nearest(Ref name, SourceFile file) {
		if (name.kind() == Kind.STEP) return Nearest.to(name.name(), ownSteps(name, file));
		String last = name.name().substring(name.name().lastIndexOf('.') + 1);
		return Nearest.to(last, byName.getOrDefault(name.kind(), Map.of()).keySet().stream().sorted().toList());
	}

	private static List<String> ownSteps(Ref name, SourceFile file) {
		for (Journey journey : file.journeys())
			if (journey.heading().at().contains(name.at())) return journey.steps().stream().map(Step::name).toList();
		return List.of();
	}
}
