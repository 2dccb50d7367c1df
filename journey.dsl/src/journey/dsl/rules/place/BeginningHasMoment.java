package journey.dsl.rules.place;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.model.OwnStep;
import journey.dsl.model.Stage;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** The first impression is a moment. */
final class BeginningHasMoment extends JourneyRule {
	BeginningHasMoment() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		Flow flow = context.flow(journey);
		if (!Ends.hasMoments(flow)) return;
		for (Stage stage : journey.stages()) {
			List<FlowStep> ours = flow.stepsOf(stage).stream().filter(step -> !(step.step() instanceof OwnStep)).toList();
			if (ours.isEmpty()) continue;
			if (ours.stream().noneMatch(step -> step.step() instanceof Moment)) context.report(stage.nameAt(), stage.title());
			return;
		}
	}
}
