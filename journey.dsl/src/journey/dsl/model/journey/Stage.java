package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.StatusChange;
import journey.dsl.model.step.Step;

/**
 * A part of the journey that the customer would give one name.
 *
 * @param phase the phase of the customer's life it belongs to
 * @param owner who owns its steps unless they say otherwise
 * @param goal what the customer has reached at its end
 * @param statusChange what the customer becomes somewhere in it
 * @param steps in text order
 */
public record Stage(
		Heading heading,
		Optional<Ref> phase,
		Optional<Ref> owner,
		Optional<Given<String>> goal,
		Optional<StatusChange> statusChange,
		List<Step> steps)
		implements Element {}
