package journey.dsl.rules.text;

import journey.dsl.model.JourneyModel;
import journey.dsl.model.Repetition;
import journey.dsl.model.SourceFile;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** What may be said once is said once. */
final class ClauseStandsOnce extends WorkspaceRule {
	ClauseStandsOnce() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(JourneyModel model, RuleContext context) {
		for (SourceFile file : model.files())
			for (Repetition repetition : file.repetitions()) context.report(repetition.at(), repetition.clause(), repetition.first().line());
	}
}
