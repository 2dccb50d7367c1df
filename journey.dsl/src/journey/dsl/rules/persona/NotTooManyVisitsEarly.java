package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.WholeJourneyRule;

/** Who prefers to look around alone is not visited at every step before the purchase. */
final class NotTooManyVisitsEarly extends WholeJourneyRule {
	NotTooManyVisitsEarly() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		List<Step> early = context.analyses().flow(journey).steps().stream()
				.filter(step -> phases.phase(step).filter(StandardPhase::isBeforePurchase).isPresent())
				.map(FlowStep::step)
				.filter(step -> !(step instanceof OwnStep) && !step.encounter().service().channels().isEmpty())
				.toList();
		List<Step> visits = early.stream().filter(step -> isVisit(step, context)).toList();
		if (visits.size() < 2 || visits.size() * 100 <= early.size() * context.threshold(Threshold.VISIT_SHARE)) return;
		for (Ref name : journey.scope().personas()) {
			Optional<Persona> persona = context.model().find(name, Persona.class);
			Optional<Channel> digital = persona.flatMap(each -> digitalPreference(each, context));
			// who prefers no digital channel may like to come
			if (digital.isEmpty()) continue;
			List<Element> parties = new ArrayList<>(visits);
			parties.add(persona.get());
			context.reportWith(parties, name.at(), visits.size(), early.size(), persona.get().title(),
					context.phrasing().titles(List.of(digital.get())), context.phrasing().titles(visits));
			return;
		}
	}

	private static boolean isVisit(Step step, RuleContext context) {
		List<Channel> channels = step.encounter().service().channels().stream()
				.flatMap(name -> context.model().find(name, Channel.class).stream()).toList();
		boolean isAllKnown = channels.size() == step.encounter().service().channels().size();
		return isAllKnown && channels.stream()
				.allMatch(channel -> channel.is(ChannelKind.HUMAN) && channel.is(ChannelKind.PHYSICAL));
	}

	/** What the persona prefers before buying, if it is something to use without meeting anybody. */
	private static Optional<Channel> digitalPreference(Persona persona, RuleContext context) {
		for (Preference preference : persona.preferences()) {
			boolean isEarly = preference.phase().isEmpty()
					|| context.analyses().vocabulary().phase(preference.phase().get())
							.filter(StandardPhase::isBeforePurchase).isPresent();
			Optional<Channel> channel = context.model().find(preference.channel(), Channel.class)
					.filter(NotTooManyVisitsEarly::isDigital);
			if (isEarly && channel.isPresent()) return channel;
		}
		return Optional.empty();
	}

	private static boolean isDigital(Channel channel) {
		return !channel.is(ChannelKind.HUMAN)
				&& (channel.is(ChannelKind.DIGITAL) || channel.is(ChannelKind.SELF_SERVICE));
	}
}
