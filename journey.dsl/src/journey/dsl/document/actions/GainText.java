package journey.dsl.document.actions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.ActionGain;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.model.value.Money;

/**
 * What an action gains at one outcome, in words.
 *
 * @param outcome what it is called
 * @param points how many points, such as {@code +15 points}; empty where the chance today is not known
 * @param change from which chance to which
 * @param worth what that is worth for each customer who reaches the moment
 */
public record GainText(String outcome, Optional<String> points, String change, Optional<String> worth) {
	private static final BigDecimal LARGE = BigDecimal.valueOf(100);

	static List<GainText> of(ActionGain gain, Wording wording) {
		return gain.parts().stream().map(part -> of(part, wording)).toList();
	}

	private static GainText of(ActionGain.Part part, Wording wording) {
		Words words = wording.words();
		String to = part.effect().to().value().text();
		return new GainText(
				wording.title(part.effect().outcome()), part.points().map(points -> points(points, words)),
				part.today().map(today -> words.get("actions.change", today.text(), to))
						.orElseGet(() -> words.get("actions.change.unknown", to)),
				part.perCustomer().map(money -> words.get("actions.worth", rounded(money).text())));
	}

	private static String points(BigDecimal points, Words words) {
		String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? "\u2212" : "\u00b1";
		boolean one = points.abs().compareTo(BigDecimal.ONE) == 0;
		return words.get(one ? "actions.points.one" : "actions.points.other",
				sign + points.abs().stripTrailingZeros().toPlainString());
	}

	/** Whole amounts where they are large, else cents. */
	private static Money rounded(Money money) {
		return new Money(money.currency(),
				money.amount().setScale(money.amount().abs().compareTo(LARGE) >= 0 ? 0 : 2, RoundingMode.HALF_UP));
	}
}
