package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import journey.dsl.recovery.Edit.Kind;

/**
 * Looks for the likeliest way to read on from a token that cannot stand where it stands: of all ways to change few
 * tokens, the cheapest behind which several tokens can be read. After the idea of local least-cost repair (Corchuelo et
 * al., Repairing syntax errors in LR parsers, TOPLAS 24, 2002), with prices for what people do to texts instead of one
 * for each change.
 */
final class Search {
	/** So many tokens that are read behind an error, as they stand or otherwise, show that the changes were right. */
	private static final int ENOUGH = 5;
	/** So many of them stand behind the last change. */
	private static final int ENOUGH_BEHIND = 2;
	/** So many places are tried; then what cannot be read is set aside. */
	private static final int MOST_TRIED = 200;
	private static final int MOST_INSERTED = 3;
	/** What is set aside right behind something else that is costs this share of its price. */
	private static final double EACH_MORE = 0.4;

	private final TokenSequence words;
	private final Automata automata;
	private final Candidates candidates;
	private long order;

	/**
	 * A place that some changes lead to.
	 *
	 * @param price of all changes
	 * @param order in which it was found
	 * @param at the number of the next token
	 * @param frame what has been read before it
	 * @param last the last change; null before the first
	 * @param before where that change was made
	 * @param inserted how many changes in a row have taken no token
	 * @param read how many tokens have been read since the error, as they stand or otherwise
	 */
	record Found(double price, long order, int at, RuleFrame frame, Edit last, Found before, int inserted, int read) {
		/** All changes, in the order of the text. */
		List<Edit> edits() {
			List<Edit> edits = new ArrayList<>();
			for (Found place = this; place.last != null; place = place.before) edits.add(0, place.last);
			return edits;
		}
	}

	Search(TokenSequence words, Automata automata, Candidates candidates) {
		this.words = words;
		this.automata = automata;
		this.candidates = candidates;
	}

	/**
	 * The likeliest way on; empty if none was found in time.
	 *
	 * @param error the number of the token that cannot be read; the number of tokens where the text ends too early
	 * @param before what has been read before each token up to that one
	 * @param earliest the number of the first token that may still be read otherwise
	 */
	Optional<Found> from(int error, List<RuleFrame> before, int earliest) {
		PriorityQueue<Found> open = new PriorityQueue<>(
				Comparator.comparingDouble(Found::price).thenComparingLong(Found::order));
		Found start = new Found(0, order++, error, before.get(error), null, null, 0, 0);
		expand(start, open, candidates.at(error, before.get(error), before, earliest), before);
		for (int tried = 0; !open.isEmpty() && tried < MOST_TRIED; tried++) {
			Found place = open.poll();
			int at = place.at;
			RuleFrame frame = place.frame;
			int read = 0;
			while (at < words.size() && (read < ENOUGH_BEHIND || place.read + read < ENOUGH)) {
				RuleFrame next = frame.behind(words.type(at), at, automata.types());
				if (next == null) break;
				frame = next;
				at++;
				read++;
			}
			if (read >= ENOUGH_BEHIND && place.read + read >= ENOUGH || at == words.size() && frame.mayEnd())
				return Optional.of(place);
			Found stop = read == 0 ? place
					: new Found(place.price, order++, at, frame, place.last, place.before, 0, place.read + read);
			expand(stop, open, candidates.at(at, frame, null, at), null);
		}
		return Optional.empty();
	}

	private void expand(Found place, PriorityQueue<Found> open, List<Edit> edits, List<RuleFrame> before) {
		for (Edit edit : edits) {
			boolean inserts = edit.from() == edit.until();
			if (inserts && place.inserted == MOST_INSERTED) continue;
			RuleFrame frame = (edit.from() < place.at ? before.get(edit.from()) : place.frame).behind(edit,
					automata.types());
			if (frame == null) continue;
			boolean goesOn = place.last != null && place.last.until() == edit.from() && isSetAside(place.last)
					&& isSetAside(edit);
			double price = place.price + (goesOn ? EACH_MORE * edit.price() : edit.price());
			int read = place.read + (edit.pieces().isEmpty() ? 0 : edit.until() - edit.from());
			open.add(new Found(price, order++, edit.until(), frame, edit, place, inserts ? place.inserted + 1 : 0,
					read));
		}
	}

	private static boolean isSetAside(Edit edit) {
		return edit.kind() == Kind.STRAY || edit.kind() == Kind.STRAY_LINE || edit.kind() == Kind.SIGN;
	}
}
