package journey.dsl.project.starter;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.reading.tree.Placeholders;

/**
 * A journey of which no more is known than how it is called, who owns it, who travels, and which stages it has.
 *
 * @param namespace of its file; empty for none
 * @param title what people read
 * @param owner of the whole journey
 * @param persona who travels
 * @param stages what people read of them; none for one stage to begin with
 * @param language that its placeholders are in
 */
public record JourneySkeleton(String namespace, String title, Party owner, Party persona, List<String> stages,
		Language language) {
	/** What placeholders say. */
	public static final Messages WORDS = new Messages(JourneySkeleton.class, "messages");

	private static final String TO_DO = Placeholders.MARK + " ";

	/**
	 * Somebody who has to do with the journey.
	 *
	 * @param reference the name by which somebody is known already; empty for somebody new
	 * @param title what people read
	 */
	public record Party(String reference, String title) {
		/** Somebody whom no file declares yet. */
		public static Party unknown(String title) {
			return new Party("", title);
		}
	}

	/** The name of the journey. */
	public String name() {
		return SafeName.of(title);
	}

	/** The text of its file. */
	public String text() {
		SafeName names = new SafeName();
		String journey = names.free(title);
		StringBuilder text = new StringBuilder();
		if (!namespace.isEmpty()) text.append("namespace ").append(namespace).append("\n\n");
		String ownedBy = reference(owner, "person", names, text);
		String travels = reference(persona, "persona", names, text);
		if (owner.reference().isEmpty() || persona.reference().isEmpty()) text.append('\n');
		text.append("journey ").append(journey).append(' ').append(quoted(title)).append(" {\n  status draft\n  for ")
				.append(travels).append(" owner ").append(ownedBy)
				.append("\n  job ").append(placeholder("job")).append('\n');
		List<String> titles = stages.isEmpty() ? List.of(WORDS.text(language, "stage")) : stages;
		return text.append(titles.stream().map(stage -> stage(names, stage)).collect(Collectors.joining()))
				.append("}\n").toString();
	}

	/** The first words that somebody has to write instead of ours. */
	public String firstPlaceholder() {
		return TO_DO + WORDS.text(language, "job");
	}

	private String placeholder(String key) {
		return quoted(TO_DO + WORDS.text(language, key));
	}

	private String stage(SafeName names, String title) {
		String name = names.free(title);
		return "\n  stage " + name + " " + quoted(title) + " {\n    touchpoint " + names.free(name + "-step") + " "
				+ placeholder("step") + "\n  }\n";
	}

	private static String reference(Party party, String kind, SafeName names, StringBuilder text) {
		if (!party.reference().isEmpty()) return party.reference();
		String name = names.free(party.title());
		text.append(kind).append(' ').append(name).append(' ').append(quoted(party.title())).append('\n');
		return name;
	}

	private static String quoted(String title) {
		return '"' + title.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
