package journey.dsl.rules;

import java.util.List;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Declaration;
import journey.dsl.settings.Settings;

/**
 * What is known when rules look at a workspace.
 *
 * @param model all its files
 * @param settings what it has settled
 * @param files those beside the journeys
 * @param analyses what is computed of the model
 * @param ruleIds the ids of all rules
 */
public record InspectionInput(
		JourneyModel model, Settings settings, WorkspaceFiles files, Analyses analyses, List<String> ruleIds) {
	/**
	 * How far a journey has come, or the journeys that use what stands outside of them; farther where all are held to
	 * more.
	 *
	 * @param declaration null for what stands in no declaration: as far as a draft
	 */
	public Status status(Declaration declaration) {
		Status own = declaration == null ? Status.DRAFT : analyses.maturity().of(declaration);
		return settings.strictness().least().filter(least -> least.compareTo(own) > 0).orElse(own);
	}
}
