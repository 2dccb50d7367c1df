package journey.dsl.model;

import java.util.Optional;

/** What hurts the customer, or the people at a hand-off, and how often. */
public record Pain(Given<String> text, Optional<Given<Frequency>> frequency) {}
