package journey.dsl.rules.text;

import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Misfit;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Dates exist, shares are not negative, currencies are known. */
final class ValueFitsItsPlace extends FileRule {
	ValueFitsItsPlace() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		for (Misfit misfit : file.flaws().misfits())
			context.reportVariant(misfit.problem(), misfit.at(), misfit.written());
	}
}
