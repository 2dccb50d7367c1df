package journey.dsl.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.StepAlignment;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.model.journey.Journey;
import journey.dsl.picture.MomentSymbols;

/**
 * The journey as it is and as it shall be, side by side.
 *
 * @param before the journey as it is
 * @param beforeStand its version and status
 * @param after the title of the journey as it shall be
 * @param afterStand its version and status
 * @param verdicts how many steps are new, changed, kept, gone
 * @param figures both journeys in figures
 * @param rows step beside step
 * @param handOffs hand-off beside hand-off; none if neither has any
 * @param place where the to-be journey stands in the text
 */
public record Comparison(
		Mention before, String beforeStand, String after, String afterStand, List<Verdict.Count> verdicts,
		List<Figure> figures, List<StepRow> rows,
		List<HandOffRow> handOffs, String place) {
	/** Whether a journey is the improvement of another one that is known. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return JourneyFacts.isFuture(journey) && former(site, journey).isPresent();
	}

	/** The comparison of a to-be journey with what it improves. */
	public static Comparison of(JourneyContext context) {
		Journey toBe = context.journey();
		Journey asIs = former(context.site(), toBe).orElseThrow();
		List<StepRow> rows = rows(context, asIs, toBe);
		return new Comparison(new Mention(asIs.title(), context.journeyLink(toBe.lifecycle().improves().orElseThrow())),
				JourneyFacts.release(asIs, context.wording()),
				toBe.title(), JourneyFacts.release(toBe, context.wording()), Verdict.counts(rows, context.words()),
				Figure.of(asIs, toBe, context),
				rows, HandOffRow.of(asIs, toBe, context), context.wording().place(toBe));
	}

	private static Optional<Journey> former(SiteContext site, Journey journey) {
		return journey.lifecycle().improves().flatMap(name -> site.model().find(name, Journey.class))
				.filter(other -> other != journey);
	}

	private static List<StepRow> rows(JourneyContext context, Journey asIs, Journey toBe) {
		EmotionCurve before = context.site().analyses().emotionCurve(asIs);
		EmotionCurve after = context.site().analyses().emotionCurve(toBe);
		MoodScale mood = MoodScale.of(before, after);
		StepAspects aspects = new StepAspects(context.wording(), MomentSymbols.of(context.model()));
		List<StepRow> rows = new ArrayList<>();
		for (StepAlignment.Pair pair : StepAlignment.of(asIs, toBe).pairs())
			rows.add(StepRow.of(pair, context, mood, aspects));
		return List.copyOf(rows);
	}

	/** The word that stands for a verdict. */
	static String word(Verdict verdict, Words words) {
		return words.get("comparison." + verdict);
	}
}
