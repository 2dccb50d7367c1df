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

/** A moment of connection is not left to digital channels alone. */
final class ConnectionIsHuman extends ElementRule<Moment> {
	ConnectionIsHuman() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		// for a moment without a channel, moment-has-channel asks first
		if (moment.encounter().service().channels().isEmpty()
				|| !context.analyses().vocabulary().is(moment, StandardType.CONNECTION))
			return;
		List<Channel> channels = moment.encounter().service().channels().stream()
				.flatMap(name -> context.model().find(name, Channel.class).stream()).toList();
		if (channels.size() == moment.encounter().service().channels().size()
				&& channels.stream().allMatch(ConnectionIsHuman::isDigitalOnly))
			context.report(moment.encounter().service().channels().get(0).at(), moment.title(),
					context.phrasing().titles(channels));
	}

	private static boolean isDigitalOnly(Channel channel) {
		return !channel.is(ChannelKind.HUMAN)
				&& (channel.is(ChannelKind.DIGITAL) || channel.is(ChannelKind.SELF_SERVICE));
	}
}
