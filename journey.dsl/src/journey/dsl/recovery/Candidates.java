package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.List;

/** All ways to read on from a place, each with its price. */
final class Candidates {
	private final TokenSequence words;
	private final Automata automata;

	Candidates(TokenSequence words, Automata automata) {
		this.words = words;
		this.automata = automata;
	}

	/** The ways on from a token; {@code before} is null where nobody goes back. */
	List<Edit> at(int at, RuleFrame frame, List<RuleFrame> before, int earliest) {
		Place place = new Place(words, automata, at, frame, before, earliest);
		List<Edit> edits = new ArrayList<>();
		if (!place.isAtEnd()) {
			WordCandidates.add(place, edits);
			NameCandidates.add(place, edits);
			FigureCandidates.add(place, edits);
			TextCandidates.add(place, edits);
		}
		NameCandidates.addMissing(place, edits);
		BraceCandidates.add(place, edits);
		StrayCandidates.add(place, edits);
		return edits;
	}
}
