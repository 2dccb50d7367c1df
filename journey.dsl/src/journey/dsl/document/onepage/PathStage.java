package journey.dsl.document.onepage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Subject;
import journey.dsl.document.Wording;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Stage;

/**
 * A stage on the path.
 *
 * @param number from 1
 * @param title of the stage
 * @param owner of the stage
 * @param handOffs from owner to owner, behind steps of this stage; two, or one and the number of the others
 * @param more how many there are beyond those, in words
 */
public record PathStage(int number, String title, Optional<String> owner, List<Passing> handOffs, Optional<String> more) {
	private static final int MOST = 2;
	private static final int LETTERS = 230;

	/**
	 * The customer passes from one owner to another.
	 *
	 * @param from the owner before
	 * @param to the owner behind
	 * @param href its sheet
	 */
	public record Passing(String from, String to, Optional<String> href) {}

	static List<PathStage> of(Subject subject) {
		List<Stage> stages = subject.journey().stages();
		return stages.stream().map(stage -> of(subject, stage, stages.indexOf(stage) + 1)).toList();
	}

	private static PathStage of(Subject subject, Stage stage, int number) {
		Wording wording = subject.wording();
		List<Passing> passings = stage.steps().stream().flatMap(step -> subject.stepParts().handOffsAfter(step).stream())
				.sorted(Comparator.comparing(HandOff::nameAt)).map(handOff -> passing(subject, handOff)).toList();
		int shown = passings.size() > MOST ? MOST - 1 : MOST;
		int more = passings.size() - shown;
		int room = Math.max(28, LETTERS / subject.journey().stages().size());
		return new PathStage(number, Shortened.of(stage.title(), room).text(),
				stage.owner().map(owner -> Shortened.of(wording.title(owner), room).text()), passings.stream().limit(shown).toList(),
				more > 0 ? Optional.of(wording.words().count("onepage.hand-offs.more", more)) : Optional.empty());
	}

	private static Passing passing(Subject subject, HandOff handOff) {
		Wording wording = subject.wording();
		int room = Math.max(8, LETTERS / subject.journey().stages().size() / 2 - 9);
		String from = wording.title(handOff.route().from());
		String to = wording.title(handOff.route().to());
		int fromRoom = Math.max(room, 2 * room - to.length());
		int toRoom = Math.max(room, 2 * room - from.length());
		return new Passing(Shortened.of(from, fromRoom).text(), Shortened.of(to, toRoom).text(), subject.link("handoffs", handOff));
	}
}
