package journey.dsl.workspace.syntax;

import org.eclipse.emf.ecore.EObject;

/**
 * A stretch of text that could not be read as it stands.
 *
 * @param offset where it begins
 * @param end behind its last character
 * @param cause why
 * @param detail what the parser expected, or the message of a value that could not be read
 * @param text the words
 * @param place the element it stands in; null at the top of the file
 * @param openAt where the block begins that the parser was in; −1 if it was in none
 */
record Unreadable(int offset, int end, Cause cause, String detail, String text, EObject place, int openAt) {
	enum Cause { EXPECTED_TOKEN, EXPECTED_RULE, CHARACTERS, VALUE, STRAY, NAME_IS_KEYWORD, LOST_NAME }

	/** Whether the parser had to guess how to go on; what follows on the line may then be its own doing. */
	boolean isHard() {
		return cause == Cause.EXPECTED_TOKEN || cause == Cause.EXPECTED_RULE;
	}
}
