package journey.dsl.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.WrittenToken;

/**
 * A text that can be parsed.
 *
 * @param tokens as the parser shall read them: what cannot be read is hidden, what was mistyped has the type of what
 * was meant
 * @param slips what is wrong with the text, by position
 * @param meant the names that are read otherwise than they are written, by their offsets
 * @param lostNames words that stand in text that is not read
 */
record Recovered(List<WrittenToken> tokens, List<Slip> slips, Map<Integer, String> meant, Set<String> lostNames) {}
