package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** Business or consumer market. */
public enum Market implements Spelled {
	B2B, B2C;

	@Override
	public String word() {
		return name();
	}
}
