package journey.dsl.rules.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.SubJourney;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** Nothing contains, improves, extends or is like itself, round about. */
final class SubJourneysHaveNoCycle extends WorkspaceRule {
	SubJourneysHaveNoCycle() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public boolean appliesToRetired() {
		return true;
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		Map<String, Cycles> cycles = new TreeMap<>();
		for (String kind : List.of("sub-journey", "improves", "extends", "like")) cycles.put(kind, new Cycles());
		for (SourceFile file : model.files())
			for (Declaration declaration : file.declarations()) add(declaration, cycles);
		cycles.forEach((kind, found) -> found.all().forEach(cycle -> context.reportVariantWith(kind, cycle.elements(),
				cycle.closing().at(), context.phrasing().titles(cycle.elements()))));
	}

	private static void add(Declaration declaration, Map<String, Cycles> cycles) {
		if (declaration instanceof Journey journey) {
			cycles.get("sub-journey").add(journey, zooms(journey));
			cycles.get("improves").add(journey, journey.lifecycle().improves().stream().toList());
		}
		if (declaration instanceof MomentType type) cycles.get("extends").add(type, type.base().stream().toList());
		if (declaration instanceof Phase phase) cycles.get("like").add(phase, phase.like().stream().toList());
	}

	private static List<Ref> zooms(Journey journey) {
		return journey.steps().stream().filter(SubJourney.class::isInstance).map(step -> ((SubJourney) step).journey())
				.filter(Ref::isResolved).toList();
	}
}
