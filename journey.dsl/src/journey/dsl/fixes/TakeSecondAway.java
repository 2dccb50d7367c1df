package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.SourceRange;

/** Takes away what stands a second time: a clause, or a name in a list, with the comma before it. */
final class TakeSecondAway implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		SourceRange at = context.finding().at();
		String before = context.text().substring(0, at.offset()).stripTrailing();
		int from = before.endsWith(",") ? before.length() - 1 : at.offset();
		SourceRange going = new SourceRange(at.file(), from, at.end() - from, at.line(), at.column());
		return List.of(context.edits().toLookAt("away", List.of(context.edits().without(going)),
				TakeAway.title(context.text(at))));
	}
}
