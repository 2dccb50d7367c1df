package journey.dsl.fixes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All fixes by the rules whose findings they mend. What a modeller may mean below error, can be allowed everywhere. */
public final class FixCatalogue {
	private static final Fix ALLOW = new AllowWithReason();
	private static final Map<String, Fix> BY_RULE = Map.ofEntries(
			// text
			entry("allow-has-effect", new MendAllow()),
			entry("reference-resolves", new MendName()),
			// ownership
			entry("journey-has-owner", new AddName("owner", Nameable.PERSON)),
			// frame
			entry("journey-has-persona", new AddName("for", Nameable.PERSONA)),
			entry("journey-has-job", new AddText("job", "journey-job")),
			// moment
			entry("make-or-break-has-job", new AddText("job")),
			entry("make-or-break-is-on-critical-path", new MarkCriticalPath()),
			entry("moment-has-consequence", new AddText("if-badly")),
			entry("moment-has-type", new ChooseType()),
			// expectation
			entry("expectation-is-measurable", new LimitExpectation()),
			entry("make-or-break-has-expectation", new AddExpectation()),
			// handoff
			entry("owner-change-has-hand-off", new DescribeHandOff()),
			entry("hand-off-has-accountable", new AddName("accountable", Nameable.PERSON, Hints.ACCOUNTABLE)),
			entry("hand-off-has-wait-limit", new LimitWait()),
			entry("hand-off-has-practice", new ChoosePractice()),
			entry("hand-off-is-measured", new AddName("measured by", Nameable.METRIC)),
			// flow
			entry("loop-is-marked", new MarkLoop()),
			entry("loop-has-reason-and-limit", new ExplainLoop()),
			// place
			entry("last-step-says-what-next", new AddText("what-next")),
			// kind
			entry("moment-has-feeling", new AddText("feels neutral", "feels")),
			entry("proof-names-promise", new AddName("keeps", Nameable.PROMISE, Hints.GIVEN)),
			entry("power-offers-choice", new OfferChoices()),
			entry("transparency-is-proactive", new SendUpdates()),
			// persona
			entry("moment-has-channel", new AddName("via", Nameable.CHANNEL, Hints.CHANNELS)),
			// outcome
			entry("make-or-break-has-chance", new AddName("chance of", Nameable.OUTCOME, Hints.AIMS, " today 50% estimated", "chance")),
			entry("chance-has-basis", new StateBasis()),
			entry("mastery-is-complete", new MasterMoment()),
			// hazard
			entry("hazard-has-plan", new PlanForHazard()),
			entry("plan-has-owner-and-time", new CompletePlan()),
			entry("hazard-has-warning", new AddText("warning")),
			// evidence
			entry("make-or-break-has-evidence", new AddName("evidence", Nameable.EVIDENCE)));

	private FixCatalogue() {}

	/** The fixes for findings of that rule, the best first. */
	static List<Fix> fixes(String rule) {
		List<Fix> fixes = new ArrayList<>();
		if (hasFix(rule)) fixes.add(BY_RULE.get(rule));
		fixes.add(ALLOW);
		return fixes;
	}

	/** Whether findings of that rule can be mended otherwise than by allowing them. */
	public static boolean hasFix(String rule) {
		return BY_RULE.containsKey(rule);
	}
}
