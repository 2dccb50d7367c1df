package journey.dsl.grammar.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;

/**
 * Something that may be said in a block.
 *
 * @param grammar how it is read
 * @param begin the words that begin it, such as {@code aims}, {@code for}; empty if it begins with a choice between
 * words
 * @param meaning what it says; empty if nobody has said so
 * @param parts its values, in the order of the grammar
 * @param isInAnyOrder whether those that may be left out may stand in any order
 * @param example how it looks; empty if nobody has written one
 */
public record Clause(AbstractElement grammar, List<String> begin, String meaning, List<Part> parts,
		boolean isInAnyOrder, Optional<String> example) {
	/** The words that one looks it up by: those that begin it, or one of which does. */
	public List<String> words() {
		return begin.isEmpty() && !parts.isEmpty() ? parts.get(0).choices() : begin;
	}

	/** The first word that it may begin with: no other clause of its block does. */
	public String key() {
		return words().stream().findFirst().orElse("");
	}

	/** As it is written, without what may be left out. */
	public String syntax() {
		return Stream.concat(begin.stream(), parts.stream().filter(part -> !part.isOptional()).map(Part::syntax))
				.collect(Collectors.joining(" "));
	}

	/** The parts that say something that the clause itself does not; none where the clause has no more than one. */
	public List<Part> details() {
		if (parts.size() < 2) return List.of();
		return parts.stream().filter(part -> part.isOptional() || !part.choices().isEmpty()
				|| !part.meaning().isEmpty() && !part.meaning().equals(meaning)).toList();
	}

	Clause with(Optional<String> example) {
		return new Clause(grammar, begin, meaning, parts, isInAnyOrder, example);
	}
}
