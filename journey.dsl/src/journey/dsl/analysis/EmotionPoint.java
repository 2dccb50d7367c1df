package journey.dsl.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import journey.dsl.model.step.Step;

/**
 * How customers feel at one step.
 *
 * @param step the step
 * @param met whether those whose feeling it is come here at all
 * @param value from −2 to 2, the mean where several feelings are said; empty where nobody knows
 * @param words the customers' words for it
 * @param evidenced whether something more than an assumption stands behind it
 * @param marks what is special about it
 */
public record EmotionPoint(Step step, boolean met, OptionalDouble value, List<String> words, boolean evidenced,
		Set<Mark> marks) {
	/** Marks are kept in the order of their constants. */
	public EmotionPoint {
		marks = Collections.unmodifiableSet(marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks));
	}

	/** Points that customers remember. */
	public enum Mark {
		PEAK, LOW, END
	}

	/** The same with these marks. */
	EmotionPoint marked(Set<Mark> special) {
		return new EmotionPoint(step, met, value, words, evidenced, special);
	}

	/** Whether the feeling is known. */
	public boolean isKnown() {
		return value.isPresent();
	}
}
