package journey.dsl.analysis;

import java.util.List;
import journey.dsl.model.journey.HandOff;

/**
 * Where a hand-off stands in the flow. What customers do without us is looked across.
 *
 * @param handOff the hand-off
 * @param before the steps of ours that customers come from
 * @param behind the steps of ours that they come to next; where the hand-off names one, only that one
 */
public record HandOffPlace(HandOff handOff, List<FlowStep> before, List<FlowStep> behind) {}
