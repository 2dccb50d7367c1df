package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.Collection;
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
import journey.dsl.model.source.Ref;
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
		Map<String, Unmet> unmet = new LinkedHashMap<>();
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
			String phase = "phase " + context.analyses().phases(journey).word(step).map(Ref::target).orElse("");
			preferences.unmetInPhase().forEach((preferred, personas) -> personas
					.forEach(persona -> unmet.computeIfAbsent(phase + key(preferred, persona),
							key -> new Unmet("phase", preferred, persona)).add(step.step(), channels)));
			preferences.unmetInGeneral().forEach((preferred, personas) -> personas
					.forEach(persona -> unmet.computeIfAbsent("general" + key(preferred, persona),
							key -> new Unmet("general", preferred, persona)).add(step.step(), channels)));
		}
		together(unmet.values()).forEach(each -> each.report(context));
	}

	private static String key(List<Channel> preferred, Persona persona) {
		return " " + Unmet.names(preferred) + " " + persona.qualifiedName();
	}

	/** Personas who miss the same channels at the same steps are one finding. */
	private static Collection<Unmet> together(Collection<Unmet> ofEach) {
		Map<String, Unmet> together = new LinkedHashMap<>();
		for (Unmet unmet : ofEach) {
			Unmet same = together.putIfAbsent(unmet.place(), unmet);
			if (same != null) same.personas.addAll(unmet.personas);
		}
		return together.values();
	}

	/** A preference of somebody that is not met, in one phase or in general: wherever that is, it is one finding. */
	private static final class Unmet {
		private final String variant;
		private final List<Channel> preferred;
		private final List<Persona> personas;
		/** The channels on which they are met instead, and where, by name. */
		private final Map<String, Channel> met = new LinkedHashMap<>();
		private final Map<String, Step> steps = new LinkedHashMap<>();

		Unmet(String variant, List<Channel> preferred, Persona persona) {
			this.variant = variant;
			this.preferred = preferred;
			personas = new ArrayList<>(List.of(persona));
		}

		void add(Step step, List<Channel> channels) {
			steps.putIfAbsent(step.qualifiedName(), step);
			for (Channel channel : channels) met.putIfAbsent(channel.qualifiedName(), channel);
		}

		String place() {
			return variant + " " + names(preferred) + " " + steps.keySet();
		}

		static String names(List<? extends Element> elements) {
			return elements.stream().map(Element::qualifiedName).collect(Collectors.joining(","));
		}

		void report(RuleContext context) {
			List<Step> where = List.copyOf(steps.values());
			List<Element> parties = new ArrayList<>(personas);
			parties.addAll(where);
			// what is preferred in general is less strict
			RuleContext here = variant.equals("general") ? context.milder() : context;
			here.reportVariantWith(variant, parties, where.get(0).encounter().service().channels().get(0).at(),
					choice(preferred, context), context.phrasing().titles(personas),
					context.phrasing().someTitles(where), choice(List.copyOf(met.values()), context));
		}
	}

	private static String choice(List<Channel> channels, RuleContext context) {
		return context.phrasing()
				.choice(channels.stream().map(channel -> context.phrasing().quoted(channel.title())).toList());
	}
}
