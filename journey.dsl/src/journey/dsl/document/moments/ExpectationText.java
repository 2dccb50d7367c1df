package journey.dsl.document.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.StandingMark;
import journey.dsl.model.moment.Expectation;

/**
 * What the customer expects, and who answers for it.
 *
 * @param text in the customer's words
 * @param limits how fast, how much, and where it stands today
 * @param standing whether today is good enough, where that is known
 * @param facts who sets it, who must meet it, what shows it
 */
public record ExpectationText(String text, List<String> limits, Optional<StandingMark> standing, List<Fact> facts) {
	static ExpectationText of(Expectation expectation, JourneyContext context) {
		Wording wording = context.wording();
		Words words = wording.words();
		List<Fact> facts = new ArrayList<>();
		expectation.setBy().ifPresent(
				owner -> facts.add(new Fact(words.get("fact.set-by"), wording.title(owner), context.ownerLink(owner))));
		expectation.metBy().ifPresent(
				owner -> facts.add(new Fact(words.get("fact.met-by"), wording.title(owner), context.ownerLink(owner))));
		expectation.measuredBy()
				.ifPresent(metric -> facts.add(new Fact(words.get("fact.measured-by"), wording.title(metric))));
		return new ExpectationText(expectation.text().value(), wording.limitsAndToday(expectation),
				Optional.of(
						StandingMark.met(Standing.of(expectation, context.scale()), words))
						.filter(StandingMark::isKnown),
				List.copyOf(facts));
	}
}
