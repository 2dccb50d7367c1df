package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StepMatches;
import journey.dsl.fixes.BlockText;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/**
 * A step of a to-be journey stands for the step of the as-is journey with the same name. If one of the two is renamed,
 * {@code replaces} says so from then on.
 */
final class SameNames {
	private final Step renamed;
	private final OpenWorkspace workspace;
	private final Journey journey;

	SameNames(Step renamed, OpenWorkspace workspace) {
		this.renamed = renamed;
		this.workspace = workspace;
		journey = workspace.model().journeyOf(renamed);
	}

	/** The clauses to be added when it gets that name. */
	List<TextEdit> edits(String name) {
		List<TextEdit> edits = new ArrayList<>();
		improved(journey).flatMap(asIs -> StepMatches.of(asIs, journey).former(renamed))
				.filter(former -> isOnlyByName(renamed, former))
				.ifPresent(former -> edits.add(replaces(renamed, former.name())));
		for (Journey toBe : workspace.model().journeys()) {
			if (improved(toBe).filter(asIs -> asIs.qualifiedName().equals(journey.qualifiedName())).isEmpty()) continue;
			StepMatches matches = StepMatches.of(journey, toBe);
			for (Step step : toBe.steps())
				if (isOnlyByName(step, renamed)
						&& matches.former(step).filter(former -> former.nameAt().equals(renamed.nameAt())).isPresent())
					edits.add(replaces(step, name));
		}
		return edits;
	}

	private Optional<Journey> improved(Journey toBe) {
		return toBe.lifecycle().improves().flatMap(name -> workspace.model().find(name, Journey.class));
	}

	private static boolean isOnlyByName(Step step, Step former) {
		return step.encounter().provenance().replaces().isEmpty() && step.name().equals(former.name())
				&& !(step instanceof SubJourney);
	}

	private TextEdit replaces(Step step, String former) {
		String file = step.nameAt().file();
		return new BlockText(file, workspace.text(file)).last(step, "replaces " + former);
	}
}
