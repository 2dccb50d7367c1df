package journey.dsl.document.part;

import java.util.Optional;
import journey.dsl.document.Document;
import journey.dsl.document.Subject;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/** Steps and hand-offs that lead to where there is more about them, for pages of a journey: within its folder by the shortest way. */
public final class Mentions {
	private Mentions() {}

	/** A step, and its place on the map of its journey. */
	public static Mention step(Ref step, Subject subject) {
		return new Mention(subject.wording().title(step), subject.model().find(step, Step.class).flatMap(found -> place(Document.MAP, found, subject)));
	}

	/** A step, and its place on the map of its journey. */
	public static Mention step(Step step, Subject subject) {
		return new Mention(step.title(), place(Document.MAP, step, subject));
	}

	/** A moment, and its card. */
	public static Mention moment(Moment moment, Subject subject) {
		return new Mention(moment.title(), place(Document.MOMENTS, moment, subject));
	}

	/** A hand-off of whatever journey, and its sheet. */
	public static Mention handOff(HandOff handOff, Subject subject) {
		return new Mention(handOff.title(), place(Document.HAND_OFFS, handOff, subject));
	}

	private static Optional<String> place(String document, Element part, Subject subject) {
		return subject.anchors().of(part) == null ? subject.anyLink(document, part) : subject.link(document, part);
	}
}
