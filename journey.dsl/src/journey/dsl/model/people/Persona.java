package journey.dsl.model.people;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;

/**
 * A kind of customer, as research found it.
 *
 * @param segment the market segment
 * @param role what they are in their own organisation or life
 * @param parts their parts in the buying
 * @param experience how often they did this before
 * @param goals what they want to reach
 * @param needs what they need on the way
 * @param quotes their own words
 * @param preferences channels they like best, in general or during a phase
 */
public record Persona(
		Heading heading,
		Optional<Given<String>> segment,
		Optional<Given<String>> role,
		List<Given<BuyingPart>> parts,
		Optional<Given<Experience>> experience,
		List<Given<String>> goals,
		List<Given<String>> needs,
		List<Given<String>> quotes,
		List<Preference> preferences)
		implements Declaration {
	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; a list or an optional part that is not given is not said. */
	public static final class Builder {
		private Heading heading;
		private Optional<Given<String>> segment = Optional.empty();
		private Optional<Given<String>> role = Optional.empty();
		private List<Given<BuyingPart>> parts = List.of();
		private Optional<Given<Experience>> experience = Optional.empty();
		private List<Given<String>> goals = List.of();
		private List<Given<String>> needs = List.of();
		private List<Given<String>> quotes = List.of();
		private List<Preference> preferences = List.of();

		public Builder heading(Heading given) {
			heading = given;
			return this;
		}

		public Builder segment(Optional<Given<String>> given) {
			segment = given;
			return this;
		}

		public Builder role(Optional<Given<String>> given) {
			role = given;
			return this;
		}

		public Builder parts(List<Given<BuyingPart>> given) {
			parts = given;
			return this;
		}

		public Builder experience(Optional<Given<Experience>> given) {
			experience = given;
			return this;
		}

		public Builder goals(List<Given<String>> given) {
			goals = given;
			return this;
		}

		public Builder needs(List<Given<String>> given) {
			needs = given;
			return this;
		}

		public Builder quotes(List<Given<String>> given) {
			quotes = given;
			return this;
		}

		public Builder preferences(List<Preference> given) {
			preferences = given;
			return this;
		}

		public Persona build() {
			return new Persona(heading, segment, role, parts, experience, goals, needs, quotes, preferences);
		}
	}
}
