package journey.dsl.rules.text;

import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Repetition;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What may be said once is said once. */
final class ClauseStandsOnce extends FileRule {
	ClauseStandsOnce() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		for (Repetition repetition : file.flaws().repetitions())
			context.report(repetition.at(), repetition.clause(), repetition.first().line());
	}
}
