package journey.dsl.rules;

import java.util.List;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
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
		JourneyModel model, Settings settings, WorkspaceFiles files, Analyses analyses, List<String> ruleIds) {}
