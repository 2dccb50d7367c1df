package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.value.Level;

/**
 * What the customer goes through at a step, and how it is for them.
 *
 * @param does what the customer does
 * @param thinks what goes through their head
 * @param says what they say
 * @param feelings how they feel
 * @param pains what hurts
 * @param gains what is good about it for them
 * @param effort the customer's
 * @param importance to the customer
 * @param image a picture of it
 */
public record CustomerExperience(
		List<Given<String>> does,
		List<Given<String>> thinks,
		List<Given<String>> says,
		List<Feeling> feelings,
		List<Pain> pains,
		List<Given<String>> gains,
		Optional<Given<Level>> effort,
		Optional<Given<Level>> importance,
		Optional<Image> image) {
	/** Nothing said. */
	public static final CustomerExperience NONE = builder().build();

	/** How one persona feels: what is said of them by name stands before what is said of everybody. */
	public List<Feeling> feelingsOf(String persona) {
		List<Feeling> theirs = feelings.stream()
				.filter(feeling -> feeling.personas().stream().anyMatch(name -> name.target().equals(persona)))
				.toList();
		return theirs.isEmpty() ? feelings.stream().filter(feeling -> feeling.personas().isEmpty()).toList() : theirs;
	}

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private List<Given<String>> does = List.of();
		private List<Given<String>> thinks = List.of();
		private List<Given<String>> says = List.of();
		private List<Feeling> feelings = List.of();
		private List<Pain> pains = List.of();
		private List<Given<String>> gains = List.of();
		private Optional<Given<Level>> effort = Optional.empty();
		private Optional<Given<Level>> importance = Optional.empty();
		private Optional<Image> image = Optional.empty();

		public Builder does(List<Given<String>> given) {
			does = given;
			return this;
		}

		public Builder thinks(List<Given<String>> given) {
			thinks = given;
			return this;
		}

		public Builder says(List<Given<String>> given) {
			says = given;
			return this;
		}

		public Builder feelings(List<Feeling> given) {
			feelings = given;
			return this;
		}

		public Builder pains(List<Pain> given) {
			pains = given;
			return this;
		}

		public Builder gains(List<Given<String>> given) {
			gains = given;
			return this;
		}

		public Builder effort(Optional<Given<Level>> given) {
			effort = given;
			return this;
		}

		public Builder importance(Optional<Given<Level>> given) {
			importance = given;
			return this;
		}

		public Builder image(Optional<Image> given) {
			image = given;
			return this;
		}

		public CustomerExperience build() {
			return new CustomerExperience(does, thinks, says, feelings, pains, gains, effort, importance, image);
		}
	}
}
