package journey.dsl.rules.expectation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Given;

/**
 * The words by which people speak of a promise. Whether something else speaks of it too can only be guessed: a word in
 * common is enough, and so is the word promise itself.
 */
final class PromiseWords {
	/** Shorter words stand in every sentence. */
	private static final int SHORTEST = 4;
	/** What is left of a word when its ending is cut off. */
	private static final int STEM = 5;
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Set<String> PROMISES = Set.of("promi", "versp", "zusag", "zuges");
	private final Set<String> stems;

	private PromiseWords(Set<String> stems) {
		this.stems = stems;
	}

	static PromiseWords of(Promise promise) {
		Set<String> stems = new HashSet<>(PROMISES);
		Stream.of(Optional.of(promise.name()), Optional.of(promise.title()), promise.text().map(Given::value))
				.flatMap(Optional::stream).flatMap(PromiseWords::stems).forEach(stems::add);
		return new PromiseWords(stems);
	}

	/** Whether a text may speak of the promise. */
	boolean isMeant(Given<String> text) {
		return stems(text.value())
				.anyMatch(word -> stems.stream().anyMatch(stem -> stem.startsWith(word) || word.startsWith(stem)));
	}

	private static Stream<String> stems(String text) {
		return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST)
				.map(word -> word.substring(0, Math.min(STEM, word.length())));
	}
}
