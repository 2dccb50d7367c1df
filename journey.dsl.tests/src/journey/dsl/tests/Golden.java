package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that tests compare with what the product makes today: whether they are written anew instead, as
 * {@code ./verify --golden} asks.
 */
public final class Golden {
	private static final String UPDATE = "journey.golden.update";

	private Golden() {}

	/**
	 * Whether to write them. What nobody reads before it is compared proves nothing: in CI the wish itself is a
	 * failure.
	 */
	public static boolean isUpdated() {
		boolean isUpdated = Boolean.getBoolean(UPDATE);
		if (isUpdated) assertThat(System.getenv("CI")).as("CI compares, people update: leave out -D" + UPDATE).isNull();
		return isUpdated;
	}
}
