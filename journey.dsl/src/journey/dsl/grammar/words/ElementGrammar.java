package journey.dsl.grammar.words;

import java.util.List;
import java.util.Optional;

/**
 * An element with what may be said in its block; or a file, with what may be said in that.
 *
 * @param word that begins it; empty for a file
 * @param head how it begins, up to the block
 * @param clauses what may be said in it
 * @param children the words of elements that may stand in it
 */
public record ElementGrammar(String word, Clause head, List<Clause> clauses, List<String> children) {
	/** The clause of that name. */
	public Optional<Clause> clause(String key) {
		return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
	}
}
