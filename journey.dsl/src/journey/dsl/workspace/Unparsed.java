package journey.dsl.workspace;

import java.util.List;
import java.util.Set;
import journey.dsl.messages.Message;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;

/** A file of which nothing is known but why. */
final class Unparsed {
	private Unparsed() {}

	static SourceFile of(String path, Message why, SourceRange at) {
		return new SourceFile(path, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(UnreadableText.of(why, at)), Set.of(), false);
	}
}
