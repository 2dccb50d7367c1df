package journey.dsl.model.step;

import java.util.Optional;
import journey.dsl.model.source.Given;

/** What hurts the customer, or the people at a hand-off, and how often. */
public record Pain(Given<String> text, Optional<Given<Frequency>> frequency) {}
