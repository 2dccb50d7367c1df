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
		implements Declaration {}
