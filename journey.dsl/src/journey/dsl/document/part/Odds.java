package journey.dsl.document.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.document.Wording;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.GoesWell;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;

/**
 * A chance today and the one aimed at, as words and as a bar.
 *
 * @param label of what
 * @param today in words
 * @param target in words
 * @param note what the figures rest on, and how they hang on how the moment goes
 * @param bar the figures drawn
 */
public record Odds(String label, String today, Optional<String> target, Optional<String> note, Bar bar) {
	/**
	 * Figures as places on a bar.
	 *
	 * @param today share of the bar, such as {@code 40%}
	 * @param target the place of the target
	 * @param left where the way between them begins
	 * @param width how long it is
	 */
	public record Bar(String today, Optional<String> target, String left, String width) {
		static Bar of(Percentage today, Optional<Percentage> target) {
			BigDecimal from = share(today);
			BigDecimal to = target.map(Bar::share).orElse(from);
			return new Bar(text(from), target.map(Bar::share).map(Bar::text), text(from.min(to)),
					text(to.subtract(from).abs()));
		}

		private static BigDecimal share(Percentage value) {
			return value.percent().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
		}

		private static String text(BigDecimal share) {
			return share.toPlainString() + "%";
		}
	}

	/** All chances of a moment: of its outcomes, then of going well. */
	public static List<Odds> of(Moment moment, Wording wording) {
		var outcomes = moment.odds().chances().stream().map(chance -> of(chance, wording));
		var well = moment.odds().goesWell().stream().map(goesWell -> of(goesWell, wording));
		return Stream.concat(outcomes, well).toList();
	}

	/** The same under another label. */
	public Odds labelled(String other) {
		return new Odds(other, today, target, note, bar);
	}

	private static Odds of(Chance chance, Wording wording) {
		Optional<Percentage> target = chance.target().map(Given::value);
		return new Odds(wording.title(chance.outcome()), chance.today().value().text(), target.map(Percentage::text),
				note(chance, wording), Bar.of(chance.today().value(), target));
	}

	private static Odds of(GoesWell goesWell, Wording wording) {
		Optional<Percentage> target = goesWell.target().map(Given::value);
		return new Odds(wording.words().get("goes-well"), goesWell.today().value().text(), target.map(Percentage::text),
				goesWell.measuredBy().map(metric -> wording.words().get("measured-by", wording.title(metric))),
				Bar.of(goesWell.today().value(), target));
	}

	private static Optional<String> note(Chance chance, Wording wording) {
		Optional<String> basis = chance.basis().map(given -> wording.word(given.value()));
		if (chance.well().isEmpty() || chance.badly().isEmpty()) return basis;
		String spread = wording.words().get("odds.spread", chance.well().get().value().text(),
				chance.badly().get().value().text());
		return Optional.of(basis.map(words -> words + wording.words().get("dot") + spread).orElse(spread));
	}
}
