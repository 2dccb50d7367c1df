package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.Step;

/** Why customers go back, and how often at most: to be filled in. */
final class ExplainLoop implements Fix {
	private static final String LIMIT = "at most 3 times";

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Step.class).stream().flatMap(step -> step.ways().stream())
				.filter(BackTo.class::isInstance).map(BackTo.class::cast)
				.filter(loop -> loop.at().equals(context.finding().at())).map(loop -> repair(loop, context)).toList();
	}

	private static Repair repair(BackTo loop, FixContext context) {
		List<TextEdit> edits = new ArrayList<>();
		boolean lacksReason = loop.when().isEmpty();
		boolean lacksLimit = loop.limit().isEmpty();
		SourceRange behind = loop.share().map(share -> share.at()).orElse(loop.target().at());
		if (lacksReason)
			edits.add(context.edits().extend(behind,
					"when " + context.edits().placeholder(lacksLimit ? "loop" : "when")
							+ (lacksLimit ? " " + LIMIT : "")));
		else
			edits.add(context.edits().extend(loop.at(), LIMIT,
					"note " + context.edits().placeholder("times", context.model().title(loop.target()))));
		String clause = "back-to " + loop.target().name();
		return context.edits().toLookAt("complete", edits, clause);
	}
}
