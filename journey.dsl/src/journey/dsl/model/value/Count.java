package journey.dsl.model.value;

/** How many times. */
public record Count(int times) implements Value {
	@Override
	public String text() {
		return times == 1 ? "1 time" : times + " times";
	}
}
