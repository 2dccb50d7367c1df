package journey.dsl.rules.inspection;

import java.util.Optional;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Declaration;
import journey.dsl.rules.Finding;
import journey.dsl.rules.InspectionInput;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/**
 * How much is asked of a journey by how far it has come. What cannot hold is told always; what is missing counts in
 * full from the review on, one step less in a draft, and not at all in a journey that is only planned, beyond its
 * owner.
 */
final class Urgency {
	/** What even a journey that is only planned is asked for. */
	private static final String OWNER = "journey-has-owner";

	private final InspectionInput input;

	Urgency(InspectionInput input) {
		this.input = input;
	}

	/**
	 * The finding as it counts there; empty if it does not.
	 *
	 * @param visited what it was found in, if that is known
	 */
	Optional<Finding> of(Finding finding, Declaration visited) {
		if (finding.kind() == RuleKind.CONTRADICTION) return Optional.of(finding);
		Status status = input.status(visited == null ? around(finding) : visited);
		if (status == Status.PLANNED && !finding.rule().equals(OWNER)) return Optional.empty();
		boolean isFull = status == Status.IN_REVIEW || status == Status.APPROVED
				|| finding.severity() == Severity.INFO;
		return Optional.of(isFull ? finding : finding.with(finding.severity().milder()));
	}

	private Declaration around(Finding finding) {
		return Surroundings.of(input.model(), finding.at()).innermost(Declaration.class).orElse(null);
	}
}
