package journey.dsl.rules.ownership;

import java.util.List;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** The steps of a stage that need an owner: not what customers do without us, nor what another journey describes. */
final class OurSteps {
	private OurSteps() {}

	static List<Step> of(Stage stage) {
		return stage.steps().stream()
				.filter(step -> !(step instanceof OwnStep) && !(step instanceof SubJourney) && !step.name().isEmpty())
				.toList();
	}
}
