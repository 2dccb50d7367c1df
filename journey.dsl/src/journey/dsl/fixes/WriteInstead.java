package journey.dsl.fixes;

import java.util.List;

/** Another word in the place of the one that the finding is about. */
final class WriteInstead implements Fix {
	private final List<String> words;

	/** The words to choose from, the best first. */
	WriteInstead(String... words) {
		this.words = List.of(words);
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		String written = context.text(context.finding().at());
		return words.stream().map(word -> context.edits().toLookAt("rename",
				List.of(context.edits().instead(context.finding().at(), word)), written, word)).toList();
	}
}
