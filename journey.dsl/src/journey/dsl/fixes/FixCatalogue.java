package journey.dsl.fixes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.StandardType;
import journey.dsl.messages.Messages;
import journey.dsl.model.step.Step;

/** All fixes by the rules whose findings they mend. What a modeller may mean below error, can be allowed everywhere. */
public final class FixCatalogue {
	/** What fixes are called, and what they ask to be written. */
	public static final Messages MESSAGES = new Messages(FixCatalogue.class, "messages");
	/** The rule about text that cannot be read. */
	static final String UNREAD = "text-can-be-read";
	private static final Fix ALLOW = new AllowWithReason();
	private static final Fix ADD_ACTION = new AddAction();
	private static final Fix ADD_HAZARD = new AddHazard();
	private static final Map<String, Fix> BY_RULE = Map.ofEntries(
			// text
			entry(UNREAD, new CorrectText()),
			entry("allow-has-effect", new MendAllow()),
			entry("reference-resolves", new MendName()),
			entry("name-is-unique", new GiveOtherName()),
			entry("clause-stands-once", new TakeSecondAway()),
			entry("import-is-used", new TakeAway("import", true)),
			entry("definition-is-used", new RemoveDefinition()),
			// ownership
			entry("journey-has-owner", new AddName("owner", Nameable.PERSON)),
			entry("journey-owner-is-person", new NameLead()),
			entry("stage-has-owner", new AddName("owner", Nameable.OWNER, NameHints.STAGE_OWNER)),
			entry("step-has-owner", new AddName("owner", Nameable.OWNER, NameHints.STEP_OWNERS)),
			entry("approved-is-clean", new WriteInstead("in-review")),
			// frame
			entry("journey-has-persona", new AddName("for", Nameable.PERSONA)),
			entry("journey-has-job", new AddText("job", "journey-job")),
			entry("stage-has-steps", new AddStep()),
			// moment
			entry("make-or-break-has-job", new AddText("job")),
			entry("make-or-break-is-on-critical-path", new MarkCriticalPath()),
			entry("critical-path-is-unavoidable", new NotOnCriticalPath()),
			entry("unavoidable-step-is-moment", new MakeMoment()),
			entry("ranks-are-unique", new NextRank()),
			entry("ranks-have-no-gaps", new CloseRankGap()),
			entry("moment-has-consequence", new AddText("if-badly")),
			entry("first-impression-has-tone", new AddText("tone")),
			entry("importance-fits", new WriteInstead("high", "medium")),
			entry("moment-has-type", new ChooseType()),
			// expectation
			entry("expectation-is-measurable", new LimitExpectation()),
			entry("expectation-fits-promise", new ShortenLimit()),
			entry("today-meets-expectation", ADD_ACTION),
			entry("make-or-break-has-expectation", new AddExpectation()),
			// handoff
			entry("owner-change-has-hand-off", new DescribeHandOff()),
			entry("hand-off-has-accountable", new AddName("accountable", Nameable.PERSON, NameHints.ACCOUNTABLE)),
			entry("hand-off-has-wait-limit", new LimitWait()),
			entry("hand-off-has-practice", new ChoosePractice()),
			entry("hand-off-is-measured", new AddName("measured by", Nameable.METRIC)),
			entry("hand-off-carries-something", new AddText("carries")),
			entry("hand-off-matches-owners", new MatchOwner()),
			entry("status-change-has-hand-off", new DescribeHandOff()),
			// flow
			entry("loop-is-marked", new MarkLoop()),
			entry("loop-has-reason-and-limit", new ExplainLoop()),
			entry("once-does-not-repeat", new OnceOrAgain()),
			// place
			entry("last-step-says-what-next", new AddText("what-next")),
			// kind
			entry("moment-has-feeling", new AddText("feels neutral", "feels")),
			entry("touchpoint-has-feeling", new AddText("feels neutral", "feels", Step.class)),
			entry("feels-and-thinks", new AddText("thinks")),
			entry("proof-names-promise", new AddName("keeps", Nameable.PROMISE, NameHints.GIVEN)),
			entry("promise-is-given", new TellPromise()),
			entry("promise-has-maker", new AddName("made by", Nameable.OWNER, NameHints.MAKERS)),
			entry("broken-promise-has-plan", ADD_HAZARD),
			entry("truth-has-plan", ADD_HAZARD),
			entry("wow-is-unexpected", new AddType(StandardType.PROOF)),
			entry("connection-is-human", new AddChannel()),
			entry("to-be-keeps-connection", new AddType(StandardType.CONNECTION)),
			entry("expertise-offers-both", new AddChannel()),
			entry("power-offers-choice", new OfferChoices()),
			entry("transparency-is-proactive", new SendUpdates()),
			// persona
			entry("moment-has-channel", new AddName("via", Nameable.CHANNEL, NameHints.CHANNELS)),
			entry("moment-says-for-whom", new MatterTo()),
			entry("preference-is-met", new MeetPreference()),
			entry("preference-has-reason", new ExplainPreference()),
			// outcome
			entry("make-or-break-has-chance",
					new AddName("chance of", Nameable.OUTCOME, NameHints.AIMS, " today 50% estimated", "chance")),
			entry("chance-has-basis", new StateBasis()),
			entry("target-above-today", new ExchangeFigures()),
			entry("one-chance-per-outcome", new TakeSecondChance()),
			entry("gap-has-action", new PlanIdea(ADD_ACTION)),
			entry("frequent-pain-has-action", new NamePain(ADD_ACTION)),
			entry("our-rule-is-simplified", ADD_ACTION),
			entry("action-is-ready", new CompleteAction()),
			entry("action-is-on-time", new CloseAction()),
			entry("mastery-is-complete", new MasterMoment()),
			// hazard
			entry("hazard-has-plan", new PlanForHazard()),
			entry("plan-has-owner-and-time", new CompletePlan()),
			entry("hazard-has-warning", new AddText("warning")),
			entry("hazard-learned-from-case", new AddName("learned from", Nameable.EVIDENCE)),
			entry("no-return-has-hazard", ADD_HAZARD),
			// evidence
			entry("make-or-break-has-evidence", new AddName("evidence", Nameable.EVIDENCE)));

	private FixCatalogue() {}

	/** The fixes for findings of that rule, the best first. */
	static List<Fix> fixes(String rule) {
		List<Fix> fixes = new ArrayList<>(fix(rule).stream().toList());
		fixes.add(ALLOW);
		return fixes;
	}

	/** The fix for findings of that rule that does more than allowing them. */
	static Optional<Fix> fix(String rule) {
		return Optional.ofNullable(BY_RULE.get(rule));
	}

	/** Whether findings of that rule can be mended otherwise than by allowing them. */
	public static boolean hasFix(String rule) {
		return BY_RULE.containsKey(rule);
	}
}
