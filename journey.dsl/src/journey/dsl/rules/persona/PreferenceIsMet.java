package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.analysis.ChannelFit;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Channel;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Customers are met on the channels they prefer. */
final class PreferenceIsMet extends WholeJourneyRule {
	PreferenceIsMet() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		ChannelFits fits = context.analyses().channelFits(journey);
		Map<String, Unmet> inGeneral = new LinkedHashMap<>();
		for (FlowStep step : context.analyses().flow(journey).steps()) {
			List<Channel> channels = fits.offered(step.step());
			if (channels.isEmpty()) continue;
			Optional<ChannelFit> atMoment = fits.atMoment(step.step());
			if (atMoment.isPresent()) {
				if (atMoment.get().isMissed() && step.step() instanceof Moment moment)
					context.reportVariant("moment", moment.needs().preferences().get(0).channel().at(),
							choice(atMoment.get().preferred(), context), moment.title(), choice(channels, context));
				continue;
			}
			StepPreferences preferences = new StepPreferences(step, ChannelFits.concerned(step, journey), fits,
					context.model());
			preferences.unmetInPhase().forEach((preferred,
					unmet) -> new Unmet(preferred, unmet, channels, List.of(step.step())).report("phase", context));
			preferences.unmetInGeneral().forEach((preferred, unmet) -> {
				Unmet here = new Unmet(preferred, unmet, channels, new ArrayList<>());
				inGeneral.computeIfAbsent(here.key(), key -> here).steps().add(step.step());
			});
		}
		// what is preferred in general is a matter of the whole journey: the same channels are one finding
		inGeneral.values().forEach(unmet -> unmet.report("general", context.milder()));
	}

	/**
	 * A preference that is not met.
	 *
	 * @param preferred the channels, any of which would do
	 * @param personas whose preference it is
	 * @param met the channels on which they are met instead
	 * @param steps where
	 */
	private record Unmet(List<Channel> preferred, List<Persona> personas, List<Channel> met, List<Step> steps) {
		String key() {
			return names(preferred) + " " + names(personas) + " " + names(met);
		}

		private static String names(List<? extends Element> elements) {
			return elements.stream().map(Element::qualifiedName).collect(Collectors.joining(","));
		}

		void report(String variant, RuleContext context) {
			List<Element> parties = new ArrayList<>(personas);
			parties.addAll(steps);
			context.reportVariantWith(variant, parties, steps.get(0).encounter().service().channels().get(0).at(),
					choice(preferred, context), context.phrasing().titles(personas),
					context.phrasing().someTitles(steps), choice(met, context));
		}
	}

	private static String choice(List<Channel> channels, RuleContext context) {
		return context.phrasing()
				.choice(channels.stream().map(channel -> context.phrasing().quoted(channel.title())).toList());
	}
}
