package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Level;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What makes or breaks the job, though customers hardly notice it, shows why. */
final class ImportanceFits extends ElementRule<Moment> {
	ImportanceFits() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && !showsWhy(moment))
			moment.encounter().experience().importance().filter(level -> level.value() == Level.LOW)
					.ifPresent(level -> context.report(level.at(), moment.title()));
	}

	/** What customers hardly notice may decide: then something follows from it, is expected there, or is known. */
	private static boolean showsWhy(Moment moment) {
		return moment.odds().ifBadly().isPresent() || !moment.odds().chances().isEmpty()
				|| !moment.needs().expectations().isEmpty() || !moment.encounter().provenance().evidence().isEmpty();
	}
}
