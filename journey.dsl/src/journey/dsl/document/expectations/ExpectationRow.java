package journey.dsl.document.expectations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Mentions;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.step.Moment;

/**
 * What customers expect at a moment.
 *
 * @param text in their words
 * @param moment where they expect it
 * @param rank of the moment, where it makes or breaks the journey, or a star
 * @param limits how fast, how much; none if it has no limit
 * @param current where it stands today
 * @param duty whose it is
 * @param measuredBy what shows it; empty if nothing does
 * @param place where it stands in the text
 */
public record ExpectationRow(String text, Mention moment, Optional<String> rank, List<String> limits, Current current,
		Duty duty, Optional<String> measuredBy, String place) {
	/**
	 * Where it stands today.
	 *
	 * @param today where it stands; empty if nobody knows
	 * @param standing whether today is good enough
	 * @param verdict the same in words
	 */
	public record Current(Optional<String> today, Standing standing, String verdict) {}

	/**
	 * Whose it is.
	 *
	 * @param setBy who raises it; empty if nobody said
	 * @param metBy who must meet it; empty if nobody said
	 * @param carriage how it comes from one to the other
	 */
	public record Duty(Optional<Mention> setBy, Optional<Mention> metBy, Carriage carriage) {}

	static ExpectationRow of(Expectation expectation, Moment moment, JourneyContext context) {
		Wording wording = context.wording();
		Standing standing = Standing.of(expectation, context.scale());
		return new ExpectationRow(wording.words().get("quoted", expectation.text().value()),
				Mentions.moment(moment, context), rank(moment), wording.limits(expectation),
				new Current(expectation.today().map(today -> wording.value(today.value())), standing,
						verdict(expectation, standing, context)),
				new Duty(expectation.setBy().map(owner -> context.places().owner(owner)),
						expectation.metBy().map(owner -> context.places().owner(owner)),
						Carriage.of(expectation, moment, context)),
				expectation.measuredBy().map(wording::title),
				wording.words().get("place", expectation.at().file(), expectation.at().line()));
	}

	/** The class of how it stands. */
	public String sign() {
		return current.standing().name().toLowerCase(Locale.ROOT);
	}

	/** Why nothing can be said belongs to the verdict: it is what is to be found out. */
	private static String verdict(Expectation expectation, Standing standing, JourneyContext context) {
		if (standing == Standing.MET) return context.words().get("expectations.met");
		if (standing == Standing.MISSED) return context.words().get("expectations.missed");
		if (expectation.today().isEmpty()) return context.words().get("expectations.unknown");
		return context.words().get(expectation.hasLimit() ? "expectations.incomparable" : "expectations.unlimited");
	}

	private static Optional<String> rank(Moment moment) {
		if (!moment.isMakeOrBreak()) return Optional.empty();
		return Optional.of(moment.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605"));
	}
}
