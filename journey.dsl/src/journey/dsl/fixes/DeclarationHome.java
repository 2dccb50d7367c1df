package journey.dsl.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;

/**
 * Where something is best declared that a file names and nothing is yet: beside others of its kind, where the name then
 * means it.
 *
 * @param file that names it
 * @param kind what it is
 * @param space what is written before the name and its dot; empty for a name alone
 */
record DeclarationHome(SourceFile file, Kind kind, String space) {
	/**
	 * Of the files of the own namespace, or else of another one that is seen, the one with the most of the kind; empty
	 * if there is none.
	 */
	Optional<SourceFile> best(JourneyModel model) {
		List<String> seen = namespaces();
		Comparator<SourceFile> order = Comparator
				.comparing((SourceFile each) -> !each.namespace().equals(file.namespace()))
				.thenComparing(each -> -alike(each)).thenComparing(each -> !each.path().equals(file.path()));
		return model.files().stream().filter(each -> !each.library() && each.flaws().unreadable().isEmpty()
				&& seen.contains(each.namespace()) && alike(each) > 0).min(order);
	}

	/** Where something may stand that the name means, as the language looks names up. */
	private List<String> namespaces() {
		if (!space.isEmpty()) return List.of(space, file.namespace() + "." + space);
		Stream<String> imported = file.imports().stream().filter(Import::wildcard).map(Import::name);
		return Stream.concat(Stream.of(file.namespace(), ""), imported).toList();
	}

	private long alike(SourceFile other) {
		return other.declarations().stream().filter(each -> each.heading().kind() == kind).count();
	}
}
