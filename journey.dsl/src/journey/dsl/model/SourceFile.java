package journey.dsl.model;

import java.util.List;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.TextFlaws;
import journey.dsl.model.source.UnreadableText;

/**
 * What one file says. It depends on that file's text, and on what its names mean.
 *
 * @param path of the file as the workspace names it, with {@code /}
 * @param namespace of its declarations; empty for the root namespace
 * @param library whether it is a part of the product and not of the modeller's workspace
 * @param imports in text order
 * @param declarations in text order
 * @param references every name of another element in it, in text order
 * @param flaws what is not as it should be in its text
 */
public record SourceFile(
		String path, String namespace, boolean library, List<Import> imports, List<Declaration> declarations,
		List<Ref> references, TextFlaws flaws) {
	/** The same file with what could not be read of it. */
	public SourceFile with(List<UnreadableText> problems, Set<String> names) {
		TextFlaws all = new TextFlaws(
				flaws.repetitions(), flaws.misfits(), flaws.placeholders(), List.copyOf(problems), Set.copyOf(names));
		return new SourceFile(path, namespace, library, imports, declarations, references, all);
	}

	/** The journeys in it, in text order. */
	public List<Journey> journeys() {
		return declarations.stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
	}
}
