package journey.dsl.rules.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.Scale;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Duration;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** No expectation allows more time than was promised, or than the customer has. */
final class ExpectationFitsPromise extends ElementRule<Moment> {
	ExpectationFitsPromise() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Expectation expectation : moment.needs().expectations())
			if (expectation.limit().within().isPresent() && expectation.limit().before().isEmpty())
				check(expectation, expectation.limit().within().get(), moment, context);
	}

	private static void check(Expectation expectation, Given<Duration> limit, Moment moment, RuleContext context) {
		Journey journey = context.model().journeyOf(moment);
		Scale scale = context.analyses().scale(journey);
		String text = expectation.text().value();
		for (Ref name : Stream.concat(moment.design().keeps().stream(), moment.design().breaks().stream()).toList()) {
			Optional<Promise> promise = context.model().find(name, Promise.class);
			Optional<Duration> due = promise.flatMap(Promise::dueWithin).map(Given::value);
			if (due.isEmpty() || !scale.isSurelyMore(limit.value(), due.get())) continue;
			context.reportVariantWith("promise", List.of(promise.get()), limit.at(), text, limit.value().text(),
					context.phrasing().titles(List.of(promise.get())), due.get().text());
			return;
		}
		Optional<Duration> deadline = journey.charter().deadline().map(Given::value);
		if (deadline.isPresent() && scale.isSurelyMore(limit.value(), deadline.get()))
			context.reportVariant("deadline", limit.at(), text, limit.value().text(), journey.title(),
					deadline.get().text());
	}
}
