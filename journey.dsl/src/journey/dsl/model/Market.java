package journey.dsl.model;

/** Business or consumer market. */
public enum Market implements Spelled {
	B2B, B2C;

	@Override
	public String word() {
		return name();
	}
}
