package journey.dsl.model;

import java.util.List;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Misfit;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Repetition;
import journey.dsl.model.source.UnreadableText;

/**
 * What one file says. It depends on that file's text, and on what its names mean.
 *
 * @param path of the file as the workspace names it, with {@code /}
 * @param namespace of its declarations; empty for the root namespace
 * @param imports in text order
 * @param declarations in text order
 * @param references every name of another element in it, in text order
 * @param repetitions clauses, and names in lists, that may stand once and stand again
 * @param misfits values that do not fit their places
 * @param placeholders texts that are still to be written
 * @param unreadable text that could not be read
 * @param lostNames words that stand in text that could not be read: who refers to them refers to something that is there
 * @param library whether it is a part of the product and not of the modeller's workspace
 */
public record SourceFile(
		String path, String namespace, List<Import> imports, List<Declaration> declarations, List<Ref> references,
		List<Repetition> repetitions, List<Misfit> misfits, List<Given<String>> placeholders,
		List<UnreadableText> unreadable, Set<String> lostNames, boolean library) {
	/** The same file with what could not be read of it. */
	public SourceFile with(List<UnreadableText> problems, Set<String> names) {
		return new SourceFile(path, namespace, imports, declarations, references, repetitions, misfits, placeholders, List.copyOf(problems), Set.copyOf(names), library);
	}

	/** The journeys in it, in text order. */
	public List<Journey> journeys() {
		return declarations.stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
	}
}
