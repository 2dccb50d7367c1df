package journey.dsl.model.source;

/**
 * The kinds of elements; a name is unique per kind and namespace (a step per journey). Teams and people are one kind.
 */
public enum Kind {
	OWNER("owner"), PERSONA("persona"), CHANNEL("channel"), SYSTEM("system"), METRIC("metric"), OUTCOME("outcome"),
	PROMISE("promise"), EVIDENCE("evidence"), CALENDAR("calendar"), LANE("lane"), PHASE("phase"),
	MOMENT_TYPE("moment type"),
	JOURNEY("journey"), STAGE("stage"), STEP("step"), HAND_OFF("hand-off"), HAZARD("hazard"), ACTION("action");

	private final String word;

	Kind(String word) {
		this.word = word;
	}

	/** The word people use for it. */
	public String word() {
		return word;
	}
}
