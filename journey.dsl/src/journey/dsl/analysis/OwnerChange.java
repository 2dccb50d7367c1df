package journey.dsl.analysis;

import java.util.Optional;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.people.Owner;

/**
 * The customer passes from one silo to another between two steps.
 *
 * @param from the step before
 * @param to the step behind, perhaps with the customer's own steps between
 * @param fromSilo who owned the step before
 * @param toSilo who owns the step behind
 * @param handOff what carries it; empty if nobody described one
 */
public record OwnerChange(FlowStep from, FlowStep to, Owner fromSilo, Owner toSilo, Optional<HandOff> handOff) {}
