package journey.dsl.rules.keyplaces;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** What customers remember is a moment: the best and the worst of it. For the end, end-has-moment asks. */
final class PeakAndEndAreMoments extends WholeJourneyRule {
	PeakAndEndAreMoments() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		// a journey without any moment gets one finding for that
		if (!Ends.hasMoments(flow)) return;
		List<Step> steps = flow.steps().stream().filter(step -> !step.isJunction()).map(FlowStep::step).toList();
		List<EmotionPoint> points = EmotionCurve.of(context.model(), steps).points().stream()
				.filter(EmotionPoint::isKnown).toList();
		Set<String> ends = Ends.of(flow).stream().map(end -> end.step().qualifiedName()).collect(Collectors.toSet());
		double high = points.stream().mapToDouble(PeakAndEndAreMoments::height).max().orElse(0);
		double low = points.stream().mapToDouble(PeakAndEndAreMoments::height).min().orElse(0);
		if (high > 0) judge("high", high, points, ends, context);
		if (low < 0) judge("low", low, points, ends, context);
	}

	/** Of equal points one suffices. What customers do without us cannot be made a moment. */
	private static void judge(String variant, double extreme, List<EmotionPoint> points, Set<String> ends,
			RuleContext context) {
		List<Step> there = points.stream().filter(point -> height(point) == extreme).map(EmotionPoint::step).toList();
		boolean isFine = there.stream().anyMatch(
				step -> step instanceof Moment || !(step instanceof Touchpoint) || ends.contains(step.qualifiedName()));
		if (!isFine)
			context.reportVariant(variant, there.get(0).encounter().experience().feelings().get(0).at(),
					there.get(0).title());
	}

	private static double height(EmotionPoint point) {
		return point.value().orElse(0);
	}
}
