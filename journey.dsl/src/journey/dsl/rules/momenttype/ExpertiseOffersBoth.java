package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who needs an answer can find it alone, or ask somebody who knows. */
final class ExpertiseOffersBoth extends ElementRule<Moment> {
	ExpertiseOffersBoth() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		// for a moment without a channel, moment-has-channel asks first
		if (moment.encounter().service().channels().isEmpty()
				|| !context.analyses().vocabulary().is(moment, StandardType.EXPERTISE))
			return;
		List<Channel> channels = moment.encounter().service().channels().stream()
				.flatMap(name -> context.model().find(name, Channel.class).stream()).toList();
		boolean isUnclear = channels.size() < moment.encounter().service().channels().size()
				|| channels.stream().anyMatch(channel -> channel.kinds().isEmpty());
		boolean isHuman = channels.stream().anyMatch(channel -> channel.is(ChannelKind.HUMAN));
		boolean isSelfService = channels.stream().anyMatch(channel -> channel.is(ChannelKind.SELF_SERVICE));
		boolean isFaceToFace = channels.stream()
				.anyMatch(channel -> channel.is(ChannelKind.HUMAN) && channel.is(ChannelKind.PHYSICAL));
		if (isUnclear || isFaceToFace || isHuman && isSelfService) return;
		context.reportVariant(isHuman ? "self-service" : isSelfService ? "human" : "both",
				moment.encounter().service().channels().get(0).at(), moment.title());
	}
}
