package journey.dsl.rules.text;

import journey.dsl.model.JourneyModel;
import journey.dsl.model.Misfit;
import journey.dsl.model.SourceFile;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** Dates exist, shares are not negative, currencies are known. */
final class ValueFitsItsPlace extends WorkspaceRule {
	ValueFitsItsPlace() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(JourneyModel model, RuleContext context) {
		for (SourceFile file : model.files())
			for (Misfit misfit : file.misfits()) context.reportVariant(misfit.problem(), misfit.at(), misfit.written());
	}
}
