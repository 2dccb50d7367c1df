package journey.dsl.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.StepAlignment;
import journey.dsl.document.Atlas;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.document.part.Mention;
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
		Mention before, String beforeStand, String after, String afterStand, List<Verdict.Count> verdicts, List<Figure> figures, List<StepRow> rows,
		List<HandOffRow> handOffs, String place) {
	/** Whether a journey is the improvement of another one that is known. */
	public static boolean isFor(Atlas atlas, Journey journey) {
		return JourneyFacts.isFuture(journey) && former(atlas, journey).isPresent();
	}

	/** The comparison of a to-be journey with what it improves. */
	public static Comparison of(Subject subject) {
		Journey toBe = subject.journey();
		Journey asIs = former(subject.atlas(), toBe).orElseThrow();
		List<StepRow> rows = rows(subject, asIs, toBe);
		return new Comparison(new Mention(asIs.title(), subject.journeyLink(toBe.lifecycle().improves().orElseThrow())), JourneyFacts.release(asIs, subject.wording()),
				toBe.title(), JourneyFacts.release(toBe, subject.wording()), Verdict.counts(rows, subject.words()), Figure.of(asIs, toBe, subject),
				rows, HandOffRow.of(asIs, toBe, subject), subject.wording().place(toBe));
	}

	private static Optional<Journey> former(Atlas atlas, Journey journey) {
		return journey.lifecycle().improves().flatMap(name -> atlas.model().find(name, Journey.class)).filter(other -> other != journey);
	}

	private static List<StepRow> rows(Subject subject, Journey asIs, Journey toBe) {
		EmotionCurve before = EmotionCurve.of(subject.model(), asIs);
		EmotionCurve after = EmotionCurve.of(subject.model(), toBe);
		Mood mood = Mood.of(before, after);
		StepAspects aspects = new StepAspects(subject.wording(), MomentSymbols.of(subject.model()));
		List<StepRow> rows = new ArrayList<>();
		for (StepAlignment.Pair pair : StepAlignment.of(asIs, toBe).pairs()) rows.add(StepRow.of(pair, subject, mood, aspects));
		return List.copyOf(rows);
	}

	/** The word that stands for a verdict. */
	static String word(Verdict verdict, Words words) {
		return words.get("comparison." + verdict);
	}
}
