package journey.dsl.rules;

/**
 * Something that a CX leader would be embarrassed to miss. A rule is one small class: its name says the wish and gives
 * the id ({@code JourneyHasOwner} is {@code journey-has-owner}), its folder gives the topic, and the page beside it,
 * which is also its test, gives reason and examples. What it visits is its kind: an element, a journey, a file, the
 * workspace, or what the other rules found.
 */
public abstract sealed class Rule permits ElementRule, JourneyRule, FileRule, WorkspaceRule, FindingsRule {
	private final String id;
	private final Topic topic;
	private final RuleKind kind;
	private final Severity severity;

	Rule(RuleKind kind, Severity severity) {
		this.kind = kind;
		this.severity = severity;
		id = id(getClass().getSimpleName());
		String folder = getClass().getPackageName();
		topic = Topic.ofFolder(folder.substring(folder.lastIndexOf('.') + 1));
	}

	/** The words of a class name with hyphens between them. */
	private static String id(String className) {
		StringBuilder id = new StringBuilder();
		for (int at = 0; at < className.length(); at++) {
			char letter = className.charAt(at);
			if (Character.isUpperCase(letter) && id.length() > 0) id.append('-');
			id.append(Character.toLowerCase(letter));
		}
		return id.toString();
	}

	/** Its stable name, which states the wish. */
	public final String id() {
		return id;
	}

	/** What it is about. */
	public final Topic topic() {
		return topic;
	}

	/** Whether it finds what cannot hold, or what is missing. */
	public final RuleKind kind() {
		return kind;
	}

	/** How bad its findings are in a journey in review, unless the settings say otherwise. */
	public final Severity severity() {
		return severity;
	}

	/** Whether it also looks at retired journeys, which are kept only to compare with. */
	public boolean appliesToRetired() {
		return false;
	}
}
