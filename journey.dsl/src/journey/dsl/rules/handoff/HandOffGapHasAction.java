package journey.dsl.rules.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.Scale;
import journey.dsl.analysis.Standing;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where customers wait too long between two owners, or something often hurts there, something is being done. */
final class HandOffGapHasAction extends JourneyRule {
	HandOffGapHasAction() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (HandOffPlace place : context.analyses().handOffPlaces(journey).all()) {
			List<Step> near = Stream.concat(place.before().stream(), place.behind().stream()).map(FlowStep::step)
					.toList();
			boolean isImproved = near.stream().anyMatch(step -> !context.analyses().stepPlans().isLeftAsItIs(step));
			if (!near.isEmpty() && !isImproved) check(place, near, journey, context);
		}
	}

	private static void check(HandOffPlace place, List<Step> near, Journey journey,
			RuleContext context) {
		HandOff handOff = place.handOff();
		Optional<Pain> pain = handOff.pains().stream().filter(HandOffGapHasAction::isFrequent)
				.filter(each -> !context.analyses().pains().isRemoved(each)).findFirst();
		String steps = context.phrasing()
				.choice(near.stream().map(step -> context.phrasing().quoted(step.title())).toList());
		Scale scale = context.analyses().scale(journey);
		if (pain.isPresent()) {
			context.reportVariantWith("pain", near, pain.get().text().at(), pain.get().text().value(), handOff.title(),
					steps);
		} else if (Standing.of(handOff, scale) == Standing.MISSED
				&& near.stream().noneMatch(step -> isAskedFor(step, scale, context))) {
			context.milder().reportVariantWith("wait", near, handOff.waiting().today().get().at(), handOff.title(),
					handOff.waiting().today().get().value().text(), handOff.waiting().atMost().get().value().text(),
					steps);
		}
	}

	/** What gap-has-action or today-meets-expectation asks for at a moment beside it makes up for the wait, too. */
	private static boolean isAskedFor(Step step, Scale scale, RuleContext context) {
		return step instanceof Moment moment && (context.analyses().stepPlans().hasOpenGap(moment)
				|| moment.needs().expectations().stream()
						.anyMatch(expectation -> Standing.of(expectation, scale) == Standing.MISSED));
	}

	private static boolean isFrequent(Pain pain) {
		return pain.frequency().filter(frequency -> frequency.value() == Frequency.OFTEN).isPresent();
	}
}
