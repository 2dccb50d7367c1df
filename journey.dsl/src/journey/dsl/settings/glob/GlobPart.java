package journey.dsl.settings.glob;

import java.util.List;
import java.util.function.IntPredicate;

/** One part of a pattern. Ways through a pattern only ever lead forwards: no part leads back to an earlier one. */
sealed interface GlobPart {
	/** One of those characters. */
	record One(IntPredicate characters) implements GlobPart {}

	/** Any number of those characters, or none. */
	record Many(IntPredicate characters) implements GlobPart {}

	/** No character: what follows is one of these later parts. */
	record Fork(List<Integer> ways) implements GlobPart {}
}
