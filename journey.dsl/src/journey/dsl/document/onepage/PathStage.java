package journey.dsl.document.onepage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
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
public record PathStage(int number, String title, Optional<String> owner, List<Passing> handOffs,
		Optional<String> more) {
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

	static List<PathStage> of(JourneyContext context) {
		List<Stage> stages = context.journey().stages();
		return stages.stream().map(stage -> of(context, stage, stages.indexOf(stage) + 1)).toList();
	}

	private static PathStage of(JourneyContext context, Stage stage, int number) {
		Wording wording = context.wording();
		List<Passing> passings = stage.steps().stream()
				.flatMap(step -> context.stepParts().handOffsAfter(step).stream())
				.sorted(Comparator.comparing(HandOff::nameAt)).map(handOff -> passing(context, handOff)).toList();
		int shown = passings.size() > MOST ? MOST - 1 : MOST;
		int more = passings.size() - shown;
		int room = Math.max(28, LETTERS / context.journey().stages().size());
		return new PathStage(number, Shortened.of(stage.title(), room).text(),
				stage.owner().map(owner -> Shortened.of(wording.title(owner), room).text()),
				passings.stream().limit(shown).toList(),
				more > 0 ? Optional.of(wording.words().count("onepage.hand-offs.more", more)) : Optional.empty());
	}

	private static Passing passing(JourneyContext context, HandOff handOff) {
		Wording wording = context.wording();
		int room = Math.max(8, LETTERS / context.journey().stages().size() / 2 - 9);
		String from = wording.title(handOff.route().from());
		String to = wording.title(handOff.route().to());
		int fromRoom = Math.max(room, 2 * room - to.length());
		int toRoom = Math.max(room, 2 * room - from.length());
		return new Passing(Shortened.of(from, fromRoom).text(), Shortened.of(to, toRoom).text(),
				context.link("handoffs", handOff));
	}
}
