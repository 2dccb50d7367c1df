package journey.dsl.model.measure;

import journey.dsl.model.source.Spelled;

/** What a journey can end in. */
public enum OutcomeKind implements Spelled {
	PURCHASE, REPEAT_PURCHASE, UPSELL, RENEWAL, REFERRAL, PUBLIC_REVIEW, HIGH_NPS, ADOPTION, ON_TIME, LEAVES,
	COST_TO_SERVE;

	/** Whether the company loses by it. */
	public boolean isLoss() {
		return this == LEAVES || this == COST_TO_SERVE;
	}
}
