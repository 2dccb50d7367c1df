package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * How a hand-off is done.
 *
 * @param carries what must not get lost on the way
 * @param practices how it is done
 * @param recordedIn where it is written down
 * @param measures how well it works
 */
public record HandOffTransfer(
		List<Given<String>> carries,
		List<Given<Practice>> practices,
		Optional<Ref> recordedIn,
		List<HandOffMeasure> measures) {
	/** Nothing said. */
	public static final HandOffTransfer NONE = new HandOffTransfer(List.of(), List.of(), Optional.empty(), List.of());
}
