package journey.dsl.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** From where on rules find something too much, too little or too old; {@code threshold.<word> = n} in the settings. */
public enum Threshold {
	/** How many stages of a journey people can take in. */
	MOST_STAGES(7),
	/** How many steps of a stage people can take in. */
	MOST_STEPS_IN_STAGE(9),
	/** How many make-or-break moments anybody can give their full attention. */
	MOST_MAKE_OR_BREAK(10),
	/** Which share of all steps may be make-or-break, in percent. */
	MAKE_OR_BREAK_SHARE(25),
	/** Up to how many make-or-break moments their share does not matter. */
	MAKE_OR_BREAK_ALWAYS_FINE(5),
	/** How many months evidence stays fresh. */
	EVIDENCE_MONTHS(18),
	/** How many customers, answers or cases evidence rests on at least. */
	SMALLEST_SAMPLE(5),
	/** From how many steps on a journey without a branch is not believed. */
	LINEAR_STEPS(6),
	/**
	 * Which share of the steps before the purchase may be visits to customers who prefer to be on their own, in
	 * percent.
	 */
	VISIT_SHARE(50);

	private final int standard;

	Threshold(int standard) {
		this.standard = standard;
	}

	/** As it is written in settings. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What holds unless the settings say otherwise. */
	public int standard() {
		return standard;
	}

	/** The words of all of them. */
	public static Set<String> words() {
		return Arrays.stream(values()).map(Threshold::word).collect(Collectors.toSet());
	}
}
