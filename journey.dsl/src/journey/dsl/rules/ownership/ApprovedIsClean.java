package journey.dsl.rules.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Given;
import journey.dsl.rules.Finding;
import journey.dsl.rules.FindingsRule;
import journey.dsl.rules.FoundSoFar;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Whoever approves a map vouches that nothing in it is wrong. */
final class ApprovedIsClean extends FindingsRule {
	ApprovedIsClean() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(FoundSoFar found, RuleContext context) {
		Map<String, List<Finding>> errors = new HashMap<>();
		for (Finding finding : found.findings())
			if (finding.severity() == Severity.ERROR)
				errors.computeIfAbsent(finding.at().file(), file -> new ArrayList<>()).add(finding);
		if (errors.isEmpty()) return;
		for (Journey journey : context.model().journeys())
			if (context.status(journey) == Status.APPROVED)
				check(journey, errors, context);
	}

	private static void check(Journey journey, Map<String, List<Finding>> errors, RuleContext context) {
		List<Finding> own = errors.getOrDefault(journey.nameAt().file(), List.of()).stream()
				.filter(error -> journey.heading().at().contains(error.at())).sorted().toList();
		if (!own.isEmpty())
			context.report(journey.lifecycle().status().map(Given::at).orElse(journey.nameAt()), journey.title(),
					own.size(), own.get(0).at().line(),
					own.get(0).message());
	}
}
