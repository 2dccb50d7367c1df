package journey.dsl.document.part;

import java.util.List;
import journey.dsl.document.Wording;
import journey.dsl.model.step.Feeling;
import journey.dsl.model.step.Step;
import journey.dsl.picture.CurveCell;

/** Feelings in words: the customers' own word, and what it counts as. */
public final class Feelings {
	private Feelings() {}

	/** All feelings at a step, and whose they are. */
	public static List<String> of(Step step, Wording wording) {
		List<Feeling> feelings = step.encounter().experience().feelings();
		boolean differ = feelings.stream().anyMatch(feeling -> !feeling.personas().isEmpty());
		return feelings.stream().map(feeling -> of(feeling, differ, wording)).toList();
	}

	/** One feeling, whoever's it is. */
	static String words(Feeling feeling, Wording wording) {
		String mood = wording.words().get("feeling.value", wording.mood(feeling.mood()),
				CurveCell.label(feeling.mood().value()));
		return feeling.word().map(word -> wording.words().get("feeling.word", word.value(), mood)).orElse(mood);
	}

	private static String of(Feeling feeling, boolean differ, Wording wording) {
		String text = words(feeling, wording);
		if (feeling.personas().isEmpty()) return differ ? wording.words().get("feeling.others", text) : text;
		return wording.words().get("feeling.for", text, wording.titles(feeling.personas()));
	}
}
