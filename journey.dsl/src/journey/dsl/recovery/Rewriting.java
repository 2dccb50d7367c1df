package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.recovery.Edit.Piece;

/** Makes the tokens that the parser reads of those that stand in the text. */
final class Rewriting {
	private final Words words;
	private final TokenTypes types;

	Rewriting(Words words, TokenTypes types) {
		this.words = words;
		this.types = types;
	}

	/** All tokens, with what is read otherwise: each character of the text stands in at most one of them. */
	List<WrittenToken> tokens(List<WrittenToken> all, List<Edit> edits) {
		List<WrittenToken> rewritten = new ArrayList<>(all.size());
		Set<WrittenToken> changed = new HashSet<>();
		List<int[]> spans = new ArrayList<>();
		for (Edit edit : edits) {
			for (int at = edit.from(); at < edit.until(); at++) changed.add(words.token(at));
			for (Piece piece : edit.pieces()) {
				rewritten.add(token(piece, all));
				if (piece.end() > piece.start()) spans.add(new int[] {piece.start(), piece.end()});
			}
		}
		spans.sort(Comparator.comparingInt(span -> span[0]));
		int span = 0;
		for (WrittenToken token : all) {
			while (span < spans.size() && spans.get(span)[1] <= token.start()) span++;
			boolean isCovered = span < spans.size() && spans.get(span)[0] <= token.start() && token.end() <= spans.get(span)[1];
			if (isCovered) continue;
			if (changed.contains(token)) rewritten.add(new WrittenToken(token.getInputStream(), types.unread, token.start(), token.end(), Oddity.NONE));
			else rewritten.add(closed(token));
		}
		rewritten.sort(Comparator.comparingInt(WrittenToken::start).thenComparingInt(WrittenToken::end));
		return rewritten;
	}

	private WrittenToken token(Piece piece, List<WrittenToken> all) {
		WrittenToken token = new WrittenToken(all.get(0).getInputStream(), piece.type(), piece.start(), piece.end(), Oddity.NONE);
		if (piece.text() != null) token.setText(piece.text());
		return token;
	}

	/** A text is read as if it had its quotes. */
	private static WrittenToken closed(WrittenToken token) {
		String text = token.getText();
		switch (token.oddity()) {
			case UNCLOSED_TEXT -> token.setText(text.endsWith("\\") ? text + "\\\"" : text + '"');
			case UNCLOSED_LONG_TEXT -> token.setText(text + "\"\"\"");
			case OTHER_QUOTES -> token.setText(straight(text));
			default -> { }
		}
		return token;
	}

	/** A text between other quotes, between straight ones. */
	static String straight(String quoted) {
		String inner = quoted.substring(1, Math.max(quoted.length() - 1, 1));
		return '"' + inner.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
