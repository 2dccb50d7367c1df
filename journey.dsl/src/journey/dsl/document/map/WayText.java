package journey.dsl.document.map;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Way;
import journey.dsl.picture.Symbol;

/**
 * A loop, a jump or an exit in words.
 *
 * @param symbol its sign
 * @param text where to, how many, when
 */
public record WayText(Symbol symbol, String text) {
	static List<WayText> of(Step step, Wording wording) {
		return step.ways().stream().map(way -> of(way, wording)).toList();
	}

	private static WayText of(Way way, Wording wording) {
		Words words = wording.words();
		StringBuilder text = new StringBuilder();
		way.share().map(Given::value).ifPresent(share -> text.append(wording.value(share)).append(' '));
		text.append(target(way, wording));
		way.when().ifPresent(when -> text.append(words.get("way.when", when.value())));
		limit(way).ifPresent(
				times -> text.append(words.get("comma")).append(words.get("at-most", words.count("times", times))));
		return new WayText(symbol(way), text.toString());
	}

	private static String target(Way way, Wording wording) {
		if (way instanceof BackTo back) return wording.words().get("way.back", wording.title(back.target()));
		if (way instanceof Then then) return wording.words().get("way.then", wording.title(then.target()));
		List<Ref> outcomes = ((Exit) way).outcomes();
		return outcomes.isEmpty() ? wording.words().get("way.exit")
				: wording.words().get("way.exit.as", wording.titles(outcomes));
	}

	private static Optional<Integer> limit(Way way) {
		return way instanceof BackTo back ? back.limit().map(Given::value) : Optional.empty();
	}

	private static Symbol symbol(Way way) {
		if (way instanceof Exit) return Symbol.EXIT;
		return way instanceof BackTo ? Symbol.LOOP : Symbol.JUMP;
	}
}
