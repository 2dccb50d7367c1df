package journey.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** Where somebody is writing, and what is around it. */
final class Caret {
	private final OpenFile file;
	private final int offset;
	private final Surroundings around;

	Caret(OpenFile file, int offset) {
		this.file = file;
		this.offset = offset;
		around = Surroundings.of(file.workspace().model(), file.at(offset));
	}

	OpenFile file() {
		return file;
	}

	int offset() {
		return offset;
	}

	/** The letter at the caret; a space at the end of the text. */
	char next() {
		return offset < file.text().length() ? file.text().charAt(offset) : ' ';
	}

	/** The elements around it, the innermost first. */
	List<Element> elements() {
		return around.elements();
	}

	<E extends Element> Optional<E> around(Class<E> type) {
		return around.innermost(type);
	}

	/** The journey it is in; where a brace is missing, the last one before it. */
	Optional<Journey> journey() {
		return around(Journey.class).or(() -> file.source().journeys().stream()
				.filter(each -> each.nameAt().offset() <= offset).reduce((one, next) -> next));
	}

	/**
	 * The hand-off it stands in, or right behind: what is still to be written of one without a block stands behind it.
	 */
	Optional<HandOff> handOff() {
		return around(HandOff.class).or(() -> journey()
				.flatMap(journey -> journey.handOffs().stream().filter(this::isRightBehind).findFirst()));
	}

	/** The steps already in the list of the hazard or action that it is in, or right after. */
	List<Ref> listed() {
		Stream<Element> parts = journey().stream()
				.flatMap(journey -> Stream.concat(journey.hazards().stream(), journey.actions().stream()));
		return parts.filter(each -> each.heading().at().contains(file.at(offset)) || isRightBehind(each)).findFirst()
				.map(each -> each instanceof Hazard hazard ? hazard.steps() : ((Action) each).steps())
				.orElse(List.of());
	}

	/** Whether it is after all words of an element, with at most a comma between. */
	private boolean isRightBehind(Element element) {
		int end = element.heading().at().end();
		return end <= offset && file.text().substring(end, offset).replaceFirst(",", "").isBlank();
	}

	/** The step it is in, by its place among the steps of the journey; −1 if it is before all of them. */
	int step(List<Step> steps) {
		return steps.stream().filter(each -> each.heading().at().offset() <= offset)
				.max(Comparator.comparingInt(each -> each.heading().at().offset()))
				.map(steps::indexOf).orElse(-1);
	}
}
