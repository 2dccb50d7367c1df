package journey.dsl.document.part;

import java.util.Optional;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * Steps and hand-offs that lead to where there is more about them, for pages of a journey: within its folder by the
 * shortest way.
 */
public final class Mentions {
	private Mentions() {}

	/** A step, and its place on the map of its journey. */
	public static Mention step(Ref step, JourneyContext context) {
		return new Mention(context.wording().title(step),
				context.model().find(step, Step.class).flatMap(found -> place(Document.MAP, found, context)));
	}

	/** A step, and its place on the map of its journey. */
	public static Mention step(Step step, JourneyContext context) {
		return new Mention(step.title(), place(Document.MAP, step, context));
	}

	/** A moment, and its card. */
	public static Mention moment(Moment moment, JourneyContext context) {
		return new Mention(moment.title(), place(Document.MOMENTS, moment, context));
	}

	/** A hand-off of whatever journey, and its sheet. */
	public static Mention handOff(HandOff handOff, JourneyContext context) {
		return new Mention(handOff.title(), place(Document.HAND_OFFS, handOff, context));
	}

	private static Optional<String> place(String document, Element part, JourneyContext context) {
		return context.anchors().of(part) == null ? context.anyLink(document, part) : context.link(document, part);
	}
}
