package journey.dsl.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import journey.dsl.picture.MomentSymbols;

/**
 * The head of a step's column.
 *
 * @param anchor its place
 * @param title what people call it
 * @param href the card of a moment, the map of a journey in small
 * @param types what kind of step it is
 * @param rank of a make-or-break moment, or a star
 * @param badges what else marks it
 * @param style moment, make-or-break or ordinary
 * @param place where it stands in the text
 */
public record StepHead(
		String anchor, String title, Optional<String> href, List<TypeTag> types, Optional<String> rank,
		List<String> badges, String style, String place) {
	/** The head of a step. */
	public static StepHead of(JourneyContext context, Step step, MomentSymbols symbols) {
		Wording wording = context.wording();
		Optional<Moment> crucial = Optional.of(step).filter(Moment.class::isInstance).map(Moment.class::cast)
				.filter(Moment::isMakeOrBreak);
		return new StepHead(context.anchors().of(step), step.title(), href(context, step),
				TypeTag.of(step, symbols, wording),
				crucial.map(one -> one.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605")),
				badges(step, wording),
				crucial.isPresent() ? "moment crucial" : step instanceof Moment ? "moment" : "ordinary",
				wording.place(step, context.journey()));
	}

	private static Optional<String> href(JourneyContext context, Step step) {
		if (step instanceof Moment) return context.link(Document.MOMENTS, step);
		return step instanceof SubJourney zoom ? context.journeyLink(zoom.journey()) : Optional.empty();
	}

	private static List<String> badges(Step step, Wording wording) {
		Words words = wording.words();
		List<String> badges = new ArrayList<>();
		if (step instanceof Moment moment) {
			if (moment.stakes().onCriticalPath().isPresent()) badges.add(words.get("badge.critical-path"));
			if (moment.stakes().pointOfNoReturn().isPresent()) badges.add(words.get("badge.no-return"));
		}
		if (step instanceof SubJourney zoom) badges.add(words.get("badge.zoom", wording.title(zoom.journey())));
		if (step.encounter().outlook().once().isPresent()) badges.add(words.get("badge.once"));
		if (!step.encounter().audience().onlyFor().isEmpty())
			badges.add(words.get("badge.only-for", wording.titles(step.encounter().audience().onlyFor())));
		step.encounter().outlook().statusChange().ifPresent(
				change -> badges.add(words.get("badge.turns", change.before().value(), change.after().value())));
		return List.copyOf(badges);
	}
}
