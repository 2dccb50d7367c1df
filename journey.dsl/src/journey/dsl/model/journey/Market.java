package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** For whom the journey is made, and who pays. */
public enum Market implements Spelled {
	/** Customers buy for their business. */
	B2B,
	/** Customers buy for themselves. */
	B2C,
	/** A public service: people do not buy it, and often have no other. */
	PUBLIC;

	@Override
	public String word() {
		return this == PUBLIC ? Spelled.super.word() : name();
	}
}
