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
	private final TokenSequence words;
	private final TokenTypes types;

	Rewriting(TokenSequence words, TokenTypes types) {
		this.words = words;
		this.types = types;
	}

	/** All tokens, with what is read otherwise: each character of the text stands in at most one of them. */
	List<WrittenToken> tokens(List<WrittenToken> all, List<Edit> edits) {
		List<WrittenToken> rewritten = new ArrayList<>(all.size());
		Set<WrittenToken> setAside = new HashSet<>();
		List<int[]> replaced = new ArrayList<>();
		for (Edit edit : edits) {
			boolean isRead = !edit.pieces().isEmpty();
			for (Piece piece : edit.pieces()) rewritten.add(token(piece, all));
			if (edit.from() == edit.until()) continue;
			if (isRead) fill(edit, all, replaced, rewritten);
			else
				for (int at = edit.from(); at < edit.until(); at++) setAside.add(words.token(at));
		}
		replaced.sort(Comparator.comparingInt(span -> span[0]));
		int span = 0;
		for (WrittenToken token : all) {
			while (span < replaced.size() && replaced.get(span)[1] <= token.start()) span++;
			if (span < replaced.size() && replaced.get(span)[0] <= token.start()) continue;
			rewritten.add(setAside.contains(token) ? unread(token.start(), token.end(), all) : closed(token));
		}
		rewritten.sort(Comparator.comparingInt(WrittenToken::start).thenComparingInt(WrittenToken::end));
		return rewritten;
	}

	/** Between the tokens that are read instead, what stood there stays: white space, or what nobody can read. */
	private void fill(Edit edit, List<WrittenToken> all, List<int[]> replaced, List<WrittenToken> rewritten) {
		int end = words.endOf(edit.until() - 1);
		int at = words.start(edit.from());
		replaced.add(new int[] {at, end});
		for (Piece piece : edit.pieces()) {
			if (piece.start() > at) rewritten.add(gap(at, piece.start(), all));
			at = Math.max(at, piece.end());
		}
		if (end > at) rewritten.add(gap(at, end, all));
	}

	private WrittenToken gap(int start, int end, List<WrittenToken> all) {
		WrittenToken gap = unread(start, end, all);
		if (gap.getText().isBlank()) gap.setType(types.space);
		return gap;
	}

	private WrittenToken unread(int start, int end, List<WrittenToken> all) {
		return new WrittenToken(all.get(0).getInputStream(), types.unread, start, end, Oddity.NONE);
	}

	private WrittenToken token(Piece piece, List<WrittenToken> all) {
		WrittenToken token = new WrittenToken(all.get(0).getInputStream(), piece.type(), piece.start(), piece.end(),
				Oddity.NONE);
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
			default -> {
			}
		}
		return token;
	}

	/** A text between other quotes, between straight ones. */
	static String straight(String quoted) {
		String inner = quoted.substring(1, Math.max(quoted.length() - 1, 1));
		return '"' + inner.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
