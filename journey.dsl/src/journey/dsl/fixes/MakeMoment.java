package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Touchpoint;

/** A touchpoint that deserves more attention becomes a moment. */
final class MakeMoment implements Fix {
	private static final String KEYWORD = "touchpoint";

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Touchpoint.class)
				.flatMap(touchpoint -> context.withWordsBefore(KEYWORD, touchpoint.nameAt())).map(head -> {
					SourceRange keyword = new SourceRange(head.file(), head.offset(), KEYWORD.length(), head.line(),
							head.column());
					return context.edits().toLookAt("rename", List.of(context.edits().instead(keyword, "moment")),
							KEYWORD, "moment");
				}).stream().toList();
	}
}
