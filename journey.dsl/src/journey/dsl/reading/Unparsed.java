package journey.dsl.reading;

import java.util.List;
import java.util.Set;
import journey.dsl.messages.Message;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.TextFlaws;
import journey.dsl.model.source.UnreadableText;

/** A file of which nothing is known but why. */
final class Unparsed {
	private Unparsed() {}

	static SourceFile of(String path, Message why, SourceRange at) {
		TextFlaws flaws = new TextFlaws(
				List.of(), List.of(), List.of(), List.of(UnreadableText.of(why, at)), Set.of());
		return new SourceFile(path, "", false, List.of(), List.of(), List.of(), flaws);
	}
}
