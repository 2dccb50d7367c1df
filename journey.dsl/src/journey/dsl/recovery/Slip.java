package journey.dsl.recovery;

import java.util.List;
import journey.dsl.messages.Message;

/**
 * One fault of a text: what is told of it, however many tokens it took to read on.
 *
 * @param message what is wrong, and what to write
 * @param offset of the words that it points at
 * @param length of those; 0 where something is missing
 * @param isSure whether there is no doubt about what was meant: then nothing else has to be kept back because of it
 * @param from the offset where text begins that is not read as it stands
 * @param until the offset behind it
 * @param mends the ways to write it, the likeliest first
 */
public record Slip(Message message, int offset, int length, boolean isSure, int from, int until, List<Mend> mends) {
	/**
	 * One way to write it.
	 *
	 * @param offset where the words begin that it takes the place of
	 * @param length of those; 0 to insert
	 * @param text what to write there; empty to take them away
	 */
	public record Mend(int offset, int length, String text) {}
}
