package journey.dsl.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.messages.Language;
import journey.dsl.model.SourceFile;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Declaration;
import journey.dsl.project.Project;
import journey.dsl.project.starter.JourneySkeleton.Party;

/**
 * What the files of a project already say that a new journey depends on.
 *
 * @param owners people who may own it
 * @param personas who may travel
 * @param journeys qualified names that are taken
 * @param namespaces by the folders of files
 * @param language of messages and documents
 */
record Known(List<Party> owners, List<Party> personas, Set<String> journeys, Map<String, List<String>> namespaces,
		Language language) {
	/** Nothing, as long as nobody has looked. */
	static final Known NOTHING = new Known(List.of(), List.of(), Set.of(), Map.of(), Language.EN);

	/**
	 * What these files say.
	 *
	 * @param folder whose journeys may get a neighbour: other names of files count from there
	 */
	static Known of(Project project, Path folder) {
		String above = folder.equals(project.root()) || !folder.startsWith(project.root()) ? ""
				: project.root().relativize(folder).toString().replace('\\', '/') + "/";
		List<SourceFile> files = project.workspace().model().files().stream().filter(file -> !file.library()).toList();
		Set<String> journeys = project.journeys().stream().map(Declaration::qualifiedName)
				.collect(Collectors.toCollection(TreeSet::new));
		Map<String, List<String>> namespaces = files.stream()
				.collect(Collectors.groupingBy(file -> folder(inside(file.path(), above)),
						Collectors.mapping(SourceFile::namespace, Collectors.toList())));
		return new Known(parties(files, Person.class), parties(files, Persona.class), journeys, namespaces,
				project.settings().language());
	}

	/** The namespace of a file in a folder: that of its neighbours, or of those above, or of most. */
	String namespace(String folder) {
		for (String at = folder;; at = folder(at)) {
			if (namespaces.containsKey(at)) return mostFrequent(namespaces.get(at));
			if (at.isEmpty()) break;
		}
		List<String> all = new ArrayList<>();
		namespaces.values().forEach(all::addAll);
		return mostFrequent(all);
	}

	/** How somebody is offered. */
	static String shown(Party party) {
		return party.title() + " (" + party.reference() + ")";
	}

	/** Who is meant by what somebody has chosen or typed: one who is known, or somebody new. */
	static Party meant(String typed, List<Party> known) {
		String words = typed.strip();
		return known.stream().filter(each -> shown(each).equals(words) || each.title().equalsIgnoreCase(words)
				|| each.reference().equals(words)).findFirst().orElseGet(() -> Party.unknown(words));
	}

	private static List<Party> parties(List<SourceFile> files, Class<? extends Declaration> kind) {
		return files.stream().flatMap(file -> file.declarations().stream()).filter(kind::isInstance)
				.filter(each -> !each.name().isEmpty())
				.map(each -> new Party(each.qualifiedName(), each.title())).sorted(Comparator.comparing(Party::title))
				.toList();
	}

	private static String inside(String path, String above) {
		return path.startsWith(above) ? path.substring(above.length()) : path;
	}

	private static String mostFrequent(List<String> names) {
		Map<String, Long> counted = names.stream()
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counted.entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse("");
	}

	private static String folder(String path) {
		return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
	}
}
