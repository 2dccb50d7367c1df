package journey.dsl.analysis;

import java.util.List;
import journey.dsl.model.step.BackTo;

/**
 * Steps that a customer can go through again.
 *
 * @param clause the {@code back-to} that closes it
 * @param source where that stands
 * @param target where it leads
 * @param steps all steps on some way from target to source, both included, in text order
 */
public record Loop(BackTo clause, FlowStep source, FlowStep target, List<FlowStep> steps) {}
