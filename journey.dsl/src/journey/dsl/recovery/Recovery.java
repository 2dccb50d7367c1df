package journey.dsl.recovery;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.JourneyLexer;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;

/**
 * Follows the tokens of a text through the grammar. Where one cannot stand where it stands, the likeliest reading is
 * taken, told as a slip, and reading goes on; so the parser only ever sees texts of the language. What a sound text
 * costs is one step of an automaton for each token.
 */
@Singleton
final class Recovery {
	/**
	 * A text with more slips than these is none of ours: from there on only the rest of the line is set aside, which
	 * costs less.
	 */
	private static final int MOST_SEARCHED = 500;
	private static final int MOST_IN_A_ROW = 8;
	/** With more than these, all the rest is set aside. */
	private static final int MOST_SLIPS = 2000;

	private final TokenTypes types;
	private final Automata automata;

	/** For Guice. */
	@Inject
	Recovery(TokenTypes types, Automata automata) {
		this.types = types;
		this.automata = automata;
	}

	/** The text as it can be parsed. If we fail at that, nothing of it is read, and that is what is told of it. */
	Recovered read(String text) {
		List<WrittenToken> tokens = JourneyLexer.tokens(text, types);
		try {
			return recovered(text, tokens);
		} catch (RuntimeException | StackOverflowError failure) {
			Slip fault = new Slip(Messages.SYNTAX.of("fault-of-ours", failure), 0, Math.min(text.length(), 1), false, 0,
					text.length(), List.of());
			List<WrittenToken> unread = text.isEmpty() ? List.of() : List
					.of(new WrittenToken(tokens.get(0).getInputStream(), types.unread, 0, text.length(), Oddity.NONE));
			return new Recovered(unread, List.of(fault), Map.of(), Set.of());
		}
	}

	/** The tokens of a text as they are written. */
	Recovered unchanged(String text) {
		return new Recovered(JourneyLexer.tokens(text, types), List.of(), Map.of(), Set.of());
	}

	private Recovered recovered(String text, List<WrittenToken> tokens) {
		TokenSequence words = new TokenSequence(tokens, text, automata);
		Slips slips = new Slips(words, automata, text);
		List<Edit> edits = new Run(words, slips).edits();
		slips.addOddities(tokens, edits);
		if (slips.isEmpty() && edits.isEmpty()) return new Recovered(tokens, List.of(), Map.of(), Set.of());
		return new Recovered(new Rewriting(words, types).tokens(tokens, edits), slips.all(), slips.meant(),
				slips.lostNames());
	}

	/** One text. */
	private final class Run {
		private final TokenSequence words;
		private final Slips slips;
		private final Search search;
		private final List<Edit> edits = new ArrayList<>();
		private final List<RuleFrame> before = new ArrayList<>();
		private final Deque<Edit> planned = new ArrayDeque<>();
		private RuleFrame frame = RuleFrame.of(automata.file());
		private int at;
		private int earliest;
		private int searched;
		private int inARow;
		/**
		 * Closing braces that were taken to be too many, though they closed something: they are not missing at the end.
		 */
		private int moved;
		/** Opening braces that stand twice: their closing ones are not too many. */
		private int twice;

		Run(TokenSequence words, Slips slips) {
			this.words = words;
			this.slips = slips;
			search = new Search(words, automata, new Candidates(words, automata));
		}

		List<Edit> edits() {
			while (at < words.size() || !frame.mayEnd()) {
				while (before.size() <= at) before.add(frame);
				before.set(at, frame);
				while (words.is(at, "}") && frame.open().isOnlyThought()) make(closing(1), true);
				RuleFrame next = at < words.size() ? frame.behind(words.type(at), at, types) : null;
				if (next == null) goOn();
				else if (!closesText()) {
					frame = next;
					at++;
					inARow = 0;
				}
			}
			return edits;
		}

		/** A text without its closing quote may hold what was meant to stand behind it. */
		private boolean closesText() {
			Edit edit = TextCandidates.closed(new Place(words, automata, at, frame, before, earliest));
			if (edit == null) return false;
			slips.begin();
			make(edit, false);
			return true;
		}

		private Edit closing(int braces) {
			int offset = words.endOf(at - 1);
			Piece brace = new Piece(types.keyword("}"), offset, offset, "}");
			return new Edit(Kind.BRACE_CLOSES, at, at, Collections.nCopies(braces, brace), 0, true, "}");
		}

		private void goOn() {
			if (planned.isEmpty() || planned.peek().from() != at) {
				planned.clear();
				boolean isTooMany = ++searched > MOST_SEARCHED || ++inARow > MOST_IN_A_ROW;
				if (!isTooMany) search.from(at, before, earliest).ifPresent(found -> planned.addAll(found.edits()));
				slips.begin();
				if (planned.isEmpty()) planned.add(setAside());
			}
			Edit edit = planned.poll();
			make(edit, isSilent(edit));
		}

		/** What is left to do where nothing is likely. */
		private Edit setAside() {
			int end = searched > MOST_SLIPS ? words.size() : Math.max(words.lineEnd(at), at + 1);
			if (at < words.size()) return new Edit(Kind.STRAY_LINE, at, end, List.of(), 0, false, null);
			int open = 0;
			for (RuleFrame each = frame.open(); each.around() != null; each = each.around().open()) open++;
			int from = frame.reader(types.keyword("}"), types) == null ? frame.part() : at;
			return from < at ? new Edit(Kind.BROKEN_OFF, from, at, List.of(), 0, false, null) : closing(open);
		}

		private boolean isSilent(Edit edit) {
			if (edit.kind() == Kind.BRACE_CLOSES) {
				int real = 0;
				RuleFrame open = (edit.from() < at ? before.get(edit.from()) : frame).open();
				for (int brace = 0; brace < edit.pieces().size(); brace++, open = open.around().open())
					if (!open.isOnlyThought()) real++;
				return real == 0 || at == words.size() && real <= moved;
			}
			boolean isOther = edit.kind() == Kind.BRACE_TOO_MANY && edit.from() == at && twice > 0;
			if (isOther) twice--;
			return isOther;
		}

		private void make(Edit edit, boolean isSilent) {
			if (edit.kind() == Kind.BRACE_TOO_MANY && edit.from() < at) moved++;
			if (edit.kind() == Kind.BRACE_TWICE) twice++;
			if (!isSilent) slips.add(edit, at, before, frame);
			frame = (edit.from() < at ? before.get(edit.from()) : frame).behind(edit, types);
			edits.add(edit);
			at = edit.until();
			earliest = at;
			while (before.size() <= at) before.add(frame);
			before.set(at, frame);
		}
	}
}
