package journey.dsl.analysis;

import java.util.Locale;

/** A phase of the library; every declared phase that is {@code like} one counts as it. */
public enum StandardPhase {
	/** Hears of us. */
	AWARENESS,
	/** Weighs us against others. */
	CONSIDERATION,
	/** Buys. */
	PURCHASE,
	/** Gets started. */
	ONBOARDING,
	/** Receives what was bought. */
	DELIVERY,
	/** Lives with it. */
	USE,
	/** Needs help. */
	SUPPORT,
	/** Decides whether to go on. */
	RENEWAL,
	/** Tells others. */
	ADVOCACY,
	/** Leaves. */
	ENDING;

	/** What the library calls it. */
	String qualifiedName() {
		return "std." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether the customer has not bought yet. */
	public boolean isBeforePurchase() {
		return this == AWARENESS || this == CONSIDERATION;
	}

	/** Whether the customer has bought already. */
	public boolean isAfterPurchase() {
		return compareTo(PURCHASE) > 0;
	}
}
