package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Level;

/**
 * What can go wrong at one step or several, and what we do then.
 *
 * @param steps where it strikes: at least one, each once
 * @param likelihood how likely it is
 * @param impact how bad it is for the customer
 * @param warning the sign that it is coming
 * @param plans what is done when it happens
 * @param learnedFrom the case we learned it from
 */
public record Hazard(
		Heading heading,
		List<Ref> steps,
		Optional<Given<Likelihood>> likelihood,
		Optional<Given<Level>> impact,
		Optional<Given<String>> warning,
		List<Plan> plans,
		Optional<Ref> learnedFrom)
		implements Element {}
