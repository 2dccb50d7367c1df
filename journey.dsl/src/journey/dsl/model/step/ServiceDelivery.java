package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * How we serve customers at a step: the layers of a service blueprint.
 *
 * @param owner who owns the step; the stage's owner if not said
 * @param channels on which it happens
 * @param systems that people use for it
 * @param automatedBy the system that does it alone
 * @param shows physical evidence the customer sees
 * @param frontstage what we do where the customer sees it
 * @param backstage what we do behind the line of visibility
 * @param ourRules rules of ours that the customer must play by
 * @param details entries in lanes of the modeller's own
 */
public record ServiceDelivery(
		Optional<Ref> owner,
		List<Ref> channels,
		List<Ref> systems,
		Optional<Ref> automatedBy,
		List<Given<String>> shows,
		List<Activity> frontstage,
		List<Activity> backstage,
		List<Given<String>> ourRules,
		List<Detail> details) {
	/** Nothing said. */
	public static final ServiceDelivery NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<Ref> owner = Optional.empty();
		private List<Ref> channels = List.of();
		private List<Ref> systems = List.of();
		private Optional<Ref> automatedBy = Optional.empty();
		private List<Given<String>> shows = List.of();
		private List<Activity> frontstage = List.of();
		private List<Activity> backstage = List.of();
		private List<Given<String>> ourRules = List.of();
		private List<Detail> details = List.of();

		public Builder owner(Optional<Ref> given) {
			owner = given;
			return this;
		}

		public Builder channels(List<Ref> given) {
			channels = given;
			return this;
		}

		public Builder systems(List<Ref> given) {
			systems = given;
			return this;
		}

		public Builder automatedBy(Optional<Ref> given) {
			automatedBy = given;
			return this;
		}

		public Builder shows(List<Given<String>> given) {
			shows = given;
			return this;
		}

		public Builder frontstage(List<Activity> given) {
			frontstage = given;
			return this;
		}

		public Builder backstage(List<Activity> given) {
			backstage = given;
			return this;
		}

		public Builder ourRules(List<Given<String>> given) {
			ourRules = given;
			return this;
		}

		public Builder details(List<Detail> given) {
			details = given;
			return this;
		}

		public ServiceDelivery build() {
			return new ServiceDelivery(
					owner, channels, systems, automatedBy, shows, frontstage, backstage, ourRules, details);
		}
	}
}
