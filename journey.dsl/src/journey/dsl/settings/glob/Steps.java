package journey.dsl.settings.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The parts of a pattern while it is read. */
final class Steps {
	/** All that may stand in a name. */
	static final IntPredicate IN_NAME = character -> character != '/';
	/** All that may stand in a path. */
	static final IntPredicate IN_PATH = character -> true;

	private final List<GlobPart> steps = new ArrayList<>();
	private final StringBuilder literal = new StringBuilder();
	private boolean isLiteral = true;

	/** This character. */
	void literal(int character) {
		literal.appendCodePoint(character);
		steps.add(new GlobPart.One(other -> other == character));
	}

	/** One of these. */
	void one(IntPredicate characters) {
		isLiteral = false;
		steps.add(new GlobPart.One(characters));
	}

	/** Any number of these. */
	void many(IntPredicate characters) {
		isLiteral = false;
		steps.add(new GlobPart.Many(characters));
	}

	/** A place from which several ways shall lead on; its index. */
	int fork() {
		isLiteral = false;
		steps.add(null);
		return steps.size() - 1;
	}

	/** The ways that lead on from such a place. */
	void lead(int fork, List<Integer> ways) {
		steps.set(fork, new GlobPart.Fork(List.copyOf(ways)));
	}

	/** The index of what comes next. */
	int next() {
		return steps.size();
	}

	/** The pattern that they are. */
	Glob glob() {
		return new Glob(List.copyOf(steps), isLiteral ? literal.toString() : null);
	}
}
