package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.dsl.document.Subject;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Feelings;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.Moment;
import journey.dsl.model.Step;
import journey.dsl.model.SubJourney;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.WayCell;

/**
 * A step as a column of the map.
 *
 * @param anchor its place
 * @param title what people call it
 * @param href the card of a moment
 * @param types what kind of step it is
 * @param rank of a make-or-break moment, or a star
 * @param badges what else marks it
 * @param style moment, make-or-break or ordinary, and who meets it
 * @param ways its loops and exits drawn
 * @param wayTexts and in words
 * @param curve its part of the emotion curve
 * @param curveMark the words for peak, low and end
 * @param feelings the curve in words
 * @param cells one per layer
 * @param place where it stands in the text
 */
public record StepColumn(
		String anchor, String title, Optional<String> href, List<TypeTag> types, Optional<String> rank, List<String> badges, String style,
		WayCell ways, List<WayText> wayTexts, CurveCell curve, String curveMark, List<String> feelings, List<Cell> cells, String place) {
	static StepColumn of(Subject subject, Step step, WayCell ways, CurveCell curve, MomentSymbols symbols, List<Layer> layers,
			PersonaView personas) {
		Wording wording = subject.wording();
		boolean moment = step instanceof Moment;
		Optional<Moment> crucial = Optional.of(step).filter(Moment.class::isInstance).map(Moment.class::cast).filter(Moment::isMakeOrBreak);
		String anchor = subject.anchors().of(step);
		return new StepColumn(
				anchor, step.title(), moment ? subject.link("moments", step) : Optional.empty(),
				TypeTag.of(step, symbols, wording),
				crucial.map(one -> one.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605")), badges(step, wording),
				(crucial.isPresent() ? "moment crucial" : moment ? "moment" : "ordinary") + personas.style(step),
				ways, WayText.of(step, wording), curve, mark(curve, subject.words()), Feelings.of(step, wording),
				layers.stream().map(layer -> layer.cell(step)).toList(), wording.place(step, subject.journey()));
	}

	private static List<String> badges(Step step, Wording wording) {
		Words words = wording.words();
		List<String> badges = new ArrayList<>();
		if (step instanceof Moment moment) {
			if (moment.onCriticalPath().isPresent()) badges.add(words.get("badge.critical-path"));
			if (moment.pointOfNoReturn().isPresent()) badges.add(words.get("badge.no-return"));
		}
		if (step instanceof SubJourney zoom) badges.add(words.get("badge.zoom", wording.title(zoom.journey())));
		if (step.encounter().once().isPresent()) badges.add(words.get("badge.once"));
		if (!step.encounter().onlyFor().isEmpty()) badges.add(words.get("badge.only-for", wording.titles(step.encounter().onlyFor())));
		step.encounter().statusChange().ifPresent(change ->
				badges.add(words.get("badge.turns", change.before().value(), change.after().value())));
		return List.copyOf(badges);
	}

	private static String mark(CurveCell curve, Words words) {
		return curve.mark().stream().flatMap(label -> label.marks().stream())
				.map(mark -> words.get("curve." + mark)).collect(Collectors.joining(words.get("comma")));
	}
}
