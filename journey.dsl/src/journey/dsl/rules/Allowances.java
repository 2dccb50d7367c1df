package journey.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.Allowance;
import journey.dsl.model.Declaration;
import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.SourceRange;

/** What the text itself silences: findings below error on an element, inside it, and those in which it is a party. */
final class Allowances {
	private record Scoped(Allowance allowance, SourceRange element) {}

	private final List<Allowance> all = new ArrayList<>();
	private final Map<String, List<Scoped>> byRule = new HashMap<>();
	private final Set<Allowance> effective = new HashSet<>();
	private final List<Allowed> silenced = new ArrayList<>();

	private Allowances() {}

	static Allowances of(JourneyModel model) {
		Allowances allowances = new Allowances();
		for (SourceFile file : model.files())
			for (Declaration declaration : file.declarations()) {
				allowances.add(declaration);
				if (declaration instanceof Journey journey) allowances.addParts(journey);
			}
		return allowances;
	}

	private void addParts(Journey journey) {
		journey.stages().forEach(stage -> {
			add(stage);
			stage.steps().forEach(this::add);
		});
		journey.handOffs().forEach(this::add);
		journey.hazards().forEach(this::add);
		journey.actions().forEach(this::add);
	}

	private void add(Element element) {
		for (Allowance allowance : element.heading().allowances()) {
			all.add(allowance);
			if (allowance.reason().isPresent())
				byRule.computeIfAbsent(allowance.rule().value(), rule -> new ArrayList<>()).add(new Scoped(allowance, element.heading().at()));
		}
	}

	List<Allowance> all() {
		return all;
	}

	/** Those that silenced something so far. */
	Set<Allowance> effective() {
		return effective;
	}

	/** What was silenced so far, by which of them. */
	List<Allowed> silenced() {
		return silenced;
	}

	List<Finding> withoutSilenced(List<Finding> findings) {
		List<Finding> left = new ArrayList<>();
		for (Finding finding : findings) if (finding.severity() == Severity.ERROR || !isSilenced(finding)) left.add(finding);
		return left;
	}

	private boolean isSilenced(Finding finding) {
		boolean isSilenced = false;
		for (Scoped scoped : byRule.getOrDefault(finding.rule(), List.of())) {
			boolean party = finding.parties().stream().anyMatch(scoped.element()::contains);
			if (!party && !scoped.element().contains(finding.at())) continue;
			effective.add(scoped.allowance());
			if (!isSilenced) silenced.add(new Allowed(finding, scoped.allowance()));
			isSilenced = true;
		}
		return isSilenced;
	}
}
