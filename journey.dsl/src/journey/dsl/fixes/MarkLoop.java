package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Way;

/**
 * A way back is called so. Where it stood in the place of the way on, that one opens again: then somebody has to look
 * at it.
 */
final class MarkLoop implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Step.class).stream()
				.flatMap(step -> step.ways().stream().filter(Then.class::isInstance).map(Then.class::cast)
						.filter(then -> then.at().equals(context.finding().at()))
						.map(then -> repair(then, step, context)))
				.toList();
	}

	private static Repair repair(Then then, Step step, FixContext context) {
		SourceRange at = then.at();
		List<TextEdit> edits = List.of(context
				.edits()
				.instead(new SourceRange(at.file(), at.offset(), "then".length(), at.line(), at.column()), "back-to"));
		String title = "rename";
		Object[] about = {"then " + then.target().name(), "back-to " + then.target().name()};
		boolean staysBeside = isConditional(then) && step.ways().stream().filter(Then.class::isInstance).count() == 1;
		return staysBeside ? context.edits().safe(title, edits, about) : context.edits().toLookAt(title, edits, about);
	}

	private static boolean isConditional(Way way) {
		return way.share().isPresent() || way.when().isPresent();
	}
}
