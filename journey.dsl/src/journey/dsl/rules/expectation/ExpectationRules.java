package journey.dsl.rules.expectation;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about what customers expect, who raised it and who must meet it. */
public final class ExpectationRules {
	private ExpectationRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new MakeOrBreakHasExpectation(),
				new ExpectationIsMeasurable(),
				new ExpectationIsPossible(),
				new TodayFitsLimit(),
				new ExpectationFitsPromise(),
				new OnTimeNeedsLimit(),
				new ExpectationsAgree(),
				new ExpectationIsCarried(),
				new PromiseIsCarried(),
				new TodayMeetsExpectation());
	}
}
