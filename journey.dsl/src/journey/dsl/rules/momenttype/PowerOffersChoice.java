package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who shall be in control has something to choose. */
final class PowerOffersChoice extends ElementRule<Moment> {
	PowerOffersChoice() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.design().choices().size() > 1
				|| moment.encounter().service().channels().stream().anyMatch(name -> mayBeSelfService(name, context)))
			return;
		context.analyses().vocabulary().word(moment, StandardType.POWER)
				.ifPresent(type -> context.report(type.at(), moment.title()));
	}

	private static boolean mayBeSelfService(Ref name, RuleContext context) {
		return context.model().find(name, Channel.class).map(channel -> channel.is(ChannelKind.SELF_SERVICE))
				.orElse(true);
	}
}
