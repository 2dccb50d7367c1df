package journey.dsl.document.onepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.analysis.TopMoments;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.model.journey.Journey;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.PathCurve;

/**
 * The one-page visual: the make-or-break moments of a journey on one sheet.
 *
 * @param head what stands on top of the sheet
 * @param stages the path
 * @param curve the emotion under the path; none where no feeling is known
 * @param cards up to ten moments, the most important first
 * @param style the class that lays the cards out
 * @param hints what else there is to say: more moments, shortened texts
 * @param curves whose curves are drawn, in their order; none where all feel alike
 */
public record OnePage(SheetHead head, List<PathStage> stages, Optional<PathCurve> curve, List<MomentOnPage> cards,
		String style, List<String> hints, List<String> curves) {
	/**
	 * What stands on top of the sheet.
	 *
	 * @param title of the journey
	 * @param future whether it is the journey as it shall be
	 * @param facts who is accountable, for whom, what for
	 * @param place where the journey stands in the text
	 */
	public record SheetHead(String title, boolean future, List<Fact> facts, String place) {}

	private static final int WIDE = 19;
	private static final int DENSE = 8;

	private static final int MANY = 8;
	private static final int NAMES = 18;

	/** Whether a make-or-break moment stands on the curve though nobody knows how it feels. */
	public boolean unknown() {
		return curve.stream().flatMap(drawn -> drawn.dots().stream())
				.anyMatch(dot -> !dot.known() && !dot.label().isEmpty());
	}

	/** Whether some card has an expectation that is not met today. */
	public boolean missed() {
		return cards.stream().anyMatch(card -> card.wish().missed());
	}

	/** Whether there are so many stages that their names stand below the path. */
	public boolean many() {
		return stages.size() > MANY;
	}

	/** The sheet of a journey. */
	public static OnePage of(JourneyContext context) {
		Journey journey = context.journey();
		TopMoments moments = context.site().analyses().topMoments(journey);
		EmotionCurve curve = context.site().analyses().emotionCurve(journey);
		PersonaCurves curves = context.site().analyses().personaCurves(journey);
		Room room = Room.of(moments.top().size());
		MomentSymbols symbols = MomentSymbols.of(context.model());
		List<MomentOnPage> cards = moments.top().stream().map(moment -> MomentOnPage.of(moment, context, symbols, room))
				.toList();
		return new OnePage(
				new SheetHead(Shortened.of(journey.title(), 110).text(), JourneyFacts.isFuture(journey), facts(context),
						context.wording().place(journey)),
				PathStage.of(context),
				curve.isKnown() ? Optional.of(PathCurve.of(journey, curve, curves, room.isDense() ? DENSE : WIDE))
						: Optional.empty(),
				cards, room.style(), hints(context, moments, cards), curves(curves, context.wording()));
	}

	private static List<String> curves(PersonaCurves curves, Wording wording) {
		return curves.differ() ? curves.all().stream()
				.map(curve -> Shortened.of(wording.titles(curve.personas()), NAMES).text()).toList() : List.of();
	}

	private static List<Fact> facts(JourneyContext context) {
		Journey journey = context.journey();
		Wording wording = context.wording();
		List<Fact> facts = new ArrayList<>();
		facts.add(fact(context, "fact.end-to-end-owner", JourneyFacts.owners(journey, wording)));
		if (!journey.scope().personas().isEmpty())
			facts.add(fact(context, "fact.for", JourneyFacts.names(journey.scope().personas(), wording)));
		journey.charter().jobs().stream().findFirst()
				.ifPresent(job -> facts.add(fact(context, "fact.job", job.value())));
		if (!journey.charter().aims().isEmpty())
			facts.add(fact(context, "fact.aims", JourneyFacts.names(journey.charter().aims(), wording)));
		return List.copyOf(facts);
	}

	private static Fact fact(JourneyContext context, String key, String text) {
		return new Fact(context.words().get(key), Shortened.of(text, 90).text());
	}

	private static List<String> hints(JourneyContext context, TopMoments moments, List<MomentOnPage> cards) {
		List<String> hints = new ArrayList<>();
		if (moments.more() > 0) hints.add(context.words().count("onepage.more", moments.more()));
		if (cards.stream().anyMatch(MomentOnPage::shortened)) hints.add(context.words().get("onepage.shortened"));
		return List.copyOf(hints);
	}
}
