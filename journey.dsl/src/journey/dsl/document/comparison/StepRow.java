package journey.dsl.document.comparison;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StepAlignment;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.model.step.Step;
import journey.dsl.picture.FeelingScale;

/**
 * A step as it is beside the one that stands for it.
 *
 * @param anchor its place
 * @param verdict what becomes of it
 * @param word the verdict as people read it
 * @param before the step as it is, and its stage
 * @param after the step as it shall be, and its stage
 * @param scale how customers feel at both
 * @param feeling the same in figures
 * @param changes what else differs
 */
public record StepRow(
		Optional<String> anchor, Verdict verdict, String word, Optional<Side> before, Optional<Side> after,
		Optional<FeelingScale> scale, Optional<String> feeling,
		List<Change> changes) {
	/**
	 * One of the two steps.
	 *
	 * @param stage its stage
	 * @param title its title, leading to its map
	 * @param place where it stands in the text
	 */
	public record Side(String stage, Mention title, String place) {}

	/**
	 * What differs.
	 *
	 * @param label in which respect
	 * @param before as it is
	 * @param after as it shall be
	 */
	public record Change(String label, String before, String after) {}

	static StepRow of(StepAlignment.Pair pair, JourneyContext context, MoodScale mood, StepAspects aspects) {
		Optional<Step> before = pair.before();
		Optional<Step> after = pair.after();
		List<Change> changes = aspects.changes(before, after);
		Optional<String> feeling = mood.text(before, after, context.words());
		boolean differs = !changes.isEmpty()
				|| mood.scale(before, after).filter(scale -> !scale.before().equals(scale.after())).isPresent();
		Verdict verdict = Verdict.of(before.isPresent(), after.isPresent(), differs);
		return new StepRow(after.map(step -> context.anchors().of(step)), verdict,
				Comparison.word(verdict, context.words()),
				before.map(step -> side(step, context)), after.map(step -> side(step, context)),
				mood.scale(before, after), feeling, changes);
	}

	private static Side side(Step step, JourneyContext context) {
		return new Side(context.model().stageOf(step).title(),
				new Mention(step.title(), context.anyLink(Document.MAP, step)), context.wording().place(step));
	}
}
