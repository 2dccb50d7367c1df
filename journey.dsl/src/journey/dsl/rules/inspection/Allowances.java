package journey.dsl.rules.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Allowance;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** What the text itself silences: findings below error on an element, inside it, and those in which it is a party. */
final class Allowances {
	private record Scoped(Allowance allowance, SourceRange element) {}

	private final JourneyModel model;
	private final Map<String, List<Scoped>> byFile = new HashMap<>();
	private final Set<Allowance> effective = new HashSet<>();
	private final List<Allowed> silenced = new ArrayList<>();

	private Allowances(JourneyModel model) {
		this.model = model;
	}

	static Allowances of(JourneyModel model) {
		return new Allowances(model);
	}

	/** Every one of the workspace. */
	List<Allowance> all() {
		return model.files().stream().flatMap(file -> in(file.path()).stream()).map(Scoped::allowance).toList();
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
		for (Finding finding : findings)
			if (finding.severity() == Severity.ERROR || !isSilenced(finding)) left.add(finding);
		return left;
	}

	/** An allowance can only silence what stands in its element, or has a party there. */
	private boolean isSilenced(Finding finding) {
		boolean isSilenced = isSilenced(finding, finding.at(), false);
		for (SourceRange party : finding.parties()) isSilenced |= isSilenced(finding, party, isSilenced);
		return isSilenced;
	}

	private boolean isSilenced(Finding finding, SourceRange at, boolean already) {
		boolean isSilenced = already;
		for (Scoped scoped : in(at.file())) {
			Allowance allowance = scoped.allowance();
			if (allowance.reason().isEmpty() || !allowance.rule().value().equals(finding.rule())
					|| !scoped.element().contains(at))
				continue;
			effective.add(allowance);
			if (!isSilenced) silenced.add(new Allowed(finding, allowance));
			isSilenced = true;
		}
		return isSilenced;
	}

	private List<Scoped> in(String path) {
		return byFile.computeIfAbsent(path, key -> model.file(key).map(Allowances::scoped).orElse(List.of()));
	}

	private static List<Scoped> scoped(SourceFile file) {
		List<Scoped> scoped = new ArrayList<>();
		for (Declaration declaration : file.declarations()) {
			add(declaration, scoped);
			if (declaration instanceof Journey journey) journey.parts().forEach(part -> add(part, scoped));
		}
		return scoped;
	}

	private static void add(Element element, List<Scoped> scoped) {
		for (Allowance allowance : element.heading().remarks().allowances())
			scoped.add(new Scoped(allowance, element.heading().at()));
	}
}
