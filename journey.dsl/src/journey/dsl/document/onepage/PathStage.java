package journey.dsl.document.onepage;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Subject;
import journey.dsl.document.Wording;
import journey.dsl.model.HandOff;
import journey.dsl.model.Stage;

/**
 * A stage on the path.
 *
 * @param number from 1
 * @param title of the stage
 * @param owner of the stage
 * @param handOffs from owner to owner, behind steps of this stage
 */
public record PathStage(int number, String title, Optional<String> owner, List<Passing> handOffs) {
	/**
	 * The customer passes from one owner to another.
	 *
	 * @param from the owner before
	 * @param to the owner behind
	 * @param href its sheet
	 */
	public record Passing(String from, String to, String href) {}

	static List<PathStage> of(Subject subject) {
		List<Stage> stages = subject.journey().stages();
		return stages.stream().map(stage -> of(subject, stage, stages.indexOf(stage) + 1)).toList();
	}

	private static PathStage of(Subject subject, Stage stage, int number) {
		Wording wording = subject.wording();
		List<String> steps = stage.steps().stream().map(step -> step.qualifiedName()).toList();
		List<Passing> passings = subject.journey().handOffs().stream()
				.filter(handOff -> steps.contains(handOff.after().target()))
				.map(handOff -> passing(subject, handOff)).toList();
		return new PathStage(number, stage.title(), stage.owner().map(wording::title), passings);
	}

	private static Passing passing(Subject subject, HandOff handOff) {
		Wording wording = subject.wording();
		return new Passing(wording.title(handOff.from()), wording.title(handOff.to()), "handoffs.html#" + subject.anchors().of(handOff));
	}
}
