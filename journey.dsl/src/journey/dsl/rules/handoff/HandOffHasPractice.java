package journey.dsl.rules.handoff;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Practice;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each hand-off says how it is done. */
final class HandOffHasPractice extends ElementRule<HandOff> {
	HandOffHasPractice() {
		super(HandOff.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(HandOff handOff, RuleContext context) {
		if (!handOff.transfer().practices().isEmpty()) return;
		List<String> practices = Stream.of(Practice.values()).map(practice -> "`" + practice.word() + "`").toList();
		context.report(handOff.nameAt(), handOff.title(), context.model().title(handOff.route().from()),
				context.model().title(handOff.route().to()), context.phrasing().choice(practices));
	}
}
