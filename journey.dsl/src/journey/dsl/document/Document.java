package journey.dsl.document;

/** A kind of document: about each journey, or about all of them. */
public sealed interface Document permits JourneyDocument, WorkspaceDocument {
	/** The key of the map. */
	String MAP = "map";
	/** The key of the moment cards. */
	String MOMENTS = "moments";
	/** The key of the hand-off sheets. */
	String HAND_OFFS = "handoffs";
	/** The key of the run-book of hazards. */
	String HAZARDS = "hazards";
	/** The key of the register of expectations of a journey. */
	String EXPECTATIONS = "expectations";
	/** The key of the lists of actions, of a journey and of all. */
	String ACTIONS = "actions";
	/** The key of the persona sheets. */
	String PERSONAS = "personas";
	/** The key of the matrix of a journey's moments and personas. */
	String PERSONA_MATRIX = "persona-matrix";
	/** The key of the pages of teams and people. */
	String TEAMS = "teams";
	/** The key of the promise ledger. */
	String PROMISES = "promises";
	/** The key of the page of findings. */
	String REPORT = "report";

	/** Its name in the catalogue of words, on the command line, and of its file. */
	String key();

	/** What people call it. */
	default String title(Words words) {
		return words.get("document." + key());
	}

	/** The name of its file, or of the first one where it has several. */
	default String fileName() {
		return key() + ".html";
	}
}
