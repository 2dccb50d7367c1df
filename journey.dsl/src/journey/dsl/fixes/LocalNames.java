package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;

/** How one file names what is declared in its workspace. */
public final class LocalNames {
	private static final String LIBRARY = "std";

	private final JourneyModel model;
	private final SourceFile file;

	/** The names in a file of that model. */
	public LocalNames(JourneyModel model, SourceFile file) {
		this.model = model;
		this.file = file;
	}

	/** By its name alone where that means it, else in full. */
	public String reference(Declaration declaration) {
		return isVisible(declaration) ? declaration.name() : declaration.qualifiedName();
	}

	/** A moment type of the library. */
	String reference(StandardType type) {
		return model.find(Kind.MOMENT_TYPE, type.qualifiedName(), MomentType.class).map(this::reference)
				.orElse(type.qualifiedName());
	}

	/** The declarations of a type that the file sees without a qualifier, the library left out. */
	<D extends Declaration> List<D> visible(Class<D> type) {
		return model.files().stream().filter(each -> !each.library()).flatMap(each -> each.declarations().stream())
				.filter(type::isInstance).map(type::cast).filter(each -> !each.name().isEmpty() && isVisible(each))
				.toList();
	}

	/** A name that nothing of that kind has yet, wherever it is declared: so it means the same in every file. */
	public String free(Kind kind, String wanted) {
		return free(wanted, name -> model.files().stream().flatMap(each -> each.declarations().stream())
				.anyMatch(each -> each.heading().kind() == kind && each.name().equals(name)));
	}

	/** A name that no part of that kind has yet in the journey. */
	public String freeIn(Journey journey, Kind kind, String wanted) {
		return free(wanted, name -> model.find(kind, journey.qualifiedName() + "." + name, Element.class).isPresent());
	}

	private static String free(String wanted, Predicate<String> isTaken) {
		String name = wanted;
		for (int number = 2; isTaken.test(name); number++) name = wanted + "-" + number;
		return name;
	}

	/** Whether its name alone means it. */
	public boolean isVisible(Declaration declaration) {
		return meaning(declaration.heading().kind(), declaration.name()).filter(declaration.qualifiedName()::equals)
				.isPresent();
	}

	/** What a name without a qualifier means, in the order in which the language looks it up. */
	private Optional<String> meaning(Kind kind, String name) {
		String own = qualified(file.namespace(), name);
		if (isDeclared(kind, own)) return Optional.of(own);
		for (Import each : file.imports())
			if (!each.wildcard() && (each.name().equals(name) || each.name().endsWith("." + name))
					&& isDeclared(kind, each.name()))
				return Optional.of(each.name());
		List<String> wildcards = file.imports().stream().filter(Import::wildcard)
				.map(each -> qualified(each.name(), name)).filter(each -> isDeclared(kind, each)).distinct().toList();
		if (!wildcards.isEmpty()) return wildcards.size() == 1 ? Optional.of(wildcards.get(0)) : Optional.empty();
		return List.of(qualified(LIBRARY, name), name).stream().filter(each -> isDeclared(kind, each)).findFirst();
	}

	private boolean isDeclared(Kind kind, String qualifiedName) {
		return model.find(kind, qualifiedName, Declaration.class).isPresent();
	}

	private static String qualified(String namespace, String name) {
		return namespace.isEmpty() ? name : namespace + "." + name;
	}
}
