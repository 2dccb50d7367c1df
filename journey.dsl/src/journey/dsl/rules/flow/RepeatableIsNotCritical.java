package journey.dsl.rules.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.Loop;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** What customers go through again, sent back from a later step, did not make or break the job the first time. */
final class RepeatableIsNotCritical extends WholeJourneyRule {
	RepeatableIsNotCritical() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Set<FlowStep> said = new HashSet<>();
		for (Loop loop : context.analyses().flow(journey).loops())
			for (FlowStep step : loop.steps())
				if (step.step() instanceof Moment moment && moment.isMakeOrBreak() && !isOneShot(moment)
						&& !isWhereItIsDecided(step, loop) && said.add(step))
					report(moment, loop, context);
	}

	private static void report(Moment moment, Loop loop, RuleContext context) {
		SourceRange mark = moment.stakes().makeOrBreak().get(0).at();
		if (loop.source().equals(loop.target())) context.reportVariant("itself", mark, moment.title());
		else
			context.reportWith(List.of(loop.source().step()), mark, moment.title(), loop.source().step().title(),
					loop.target().step().title());
	}

	/**
	 * At the source it is decided who goes back. Where that leads back to itself, it is decided only if some leave:
	 * otherwise all get through in the end.
	 */
	private static boolean isWhereItIsDecided(FlowStep step, Loop loop) {
		return step.equals(loop.source()) && (!step.equals(loop.target())
				|| step.step().ways().stream().anyMatch(Exit.class::isInstance));
	}

	/** Other rules say that a loop must not lead through it. */
	private static boolean isOneShot(Moment moment) {
		return moment.encounter().outlook().once().isPresent() || moment.stakes().pointOfNoReturn().isPresent();
	}
}
