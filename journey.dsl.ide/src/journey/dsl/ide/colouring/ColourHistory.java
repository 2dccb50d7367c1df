package journey.dsl.ide.colouring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The colours of each file that an editor was last told, so that it needs only the changes. For use by a single thread.
 */
public final class ColourHistory {
	private final Map<String, SentColours> last = new HashMap<>();
	private int count;

	private record SentColours(String id, List<Integer> colours) {}

	/** All colours of a file. */
	public SemanticTokens full(OpenFile file) {
		SentColours told = tell(file);
		return new SemanticTokens(told.id(), told.colours());
	}

	/** What has changed since the result with that id; all colours if it is not the last one that the editor got. */
	public Either<SemanticTokens, SemanticTokensDelta> since(OpenFile file, String id) {
		SentColours before = last.get(file.uri());
		if (before == null || !before.id().equals(id)) return Either.forLeft(full(file));
		SentColours now = tell(file);
		return Either.forRight(new SemanticTokensDelta(edits(before.colours(), now.colours()), now.id()));
	}

	/** Forgets a file that is no longer open. */
	public void forget(String uri) {
		last.remove(uri);
	}

	private SentColours tell(OpenFile file) {
		SentColours told = new SentColours(String.valueOf(++count), List.copyOf(SemanticColours.of(file)));
		last.put(file.uri(), told);
		return told;
	}

	/** One edit, of all between what is the same at the beginning and what is the same at the end. */
	private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
		int shorter = Math.min(before.size(), now.size());
		int start = 0;
		while (start < shorter && before.get(start).equals(now.get(start))) start++;
		int end = 0;
		while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end)))
			end++;
		if (start == before.size() && start == now.size()) return List.of();
		return List
				.of(new SemanticTokensEdit(start, before.size() - start - end, now.subList(start, now.size() - end)));
	}
}
