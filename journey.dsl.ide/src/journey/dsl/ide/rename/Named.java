package journey.dsl.ide.rename;

import java.util.List;
import java.util.Optional;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Message;

/** What is to be renamed. */
sealed interface Named permits NamedElement, NamedSpace {
	/** The word that is its name. */
	String word();

	/** Why it can get no other name at all; empty if it can. */
	Optional<Message> objection();

	/** Why it cannot have that one, which belongs to something else already; empty if it can. */
	Optional<Message> taken(String name);

	/** The changes of texts that give it another name. */
	List<TextEdit> edits(String name);

	/** Clauses that say then what its name alone said before. */
	List<TextEdit> added(String name);
}
