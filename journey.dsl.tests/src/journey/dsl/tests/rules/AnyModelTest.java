package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Parts.Part;
import journey.dsl.tests.Parts;
import journey.dsl.tests.Texts;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold for whatever a modeller writes: no rule fails, and no order of the text changes what is found. */
@Tag("thorough")
class AnyModelTest {
	private static final Generator<String> TEXTS = choices -> Variations.one(choices.random());

	private record Pair(String text, String reordered) {}

	@Test
	void noRuleFailsWhateverIsLeftOut() {
		Property.of(TEXTS).tries(150)
				.holds(text -> assertThat(Texts.findings(text))
						.extracting(finding -> finding.rule() + " " + finding.message())
						.noneMatch(found -> found.startsWith(Finding.BROKEN)));
	}

	/** As while somebody types: names, braces and quotes are missing, or stand twice. */
	@Test
	void noRuleFailsWhateverIsBroken() {
		Property.of(choices -> broken(choices.random())).tries(200)
				.holds(text -> assertTimeoutPreemptively(Duration.ofSeconds(30),
						() -> assertThat(Texts.findings(text)).extracting(finding -> finding.rule())
								.doesNotContain(Finding.BROKEN)));
	}

	private static String broken(Random random) {
		StringBuilder text = new StringBuilder(Variations.one(random));
		for (int faults = 1 + random.nextInt(4); faults > 0 && text.length() > 0; faults--) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + 1 + random.nextInt(12));
			if (random.nextInt(4) > 0) text.delete(from, to);
			else
				text.insert(from, text.substring(from, to));
		}
		return text.toString();
	}

	@Test
	void theOrderOfClausesAndDeclarationsDoesNotMatter() {
		Generator<Pair> pairs = choices -> pair(choices.random());
		Property.of(pairs).tries(100).holds(pair -> assertThat(found(pair.reordered())).isEqualTo(found(pair.text())));
	}

	private static Pair pair(Random random) {
		String text = Variations.one(random);
		return new Pair(text, reordered(text, random));
	}

	@Test
	void theOrderOfFilesDoesNotMatter() {
		List<String> here = found(Variations.EXAMPLES.toArray(String[]::new));
		Generator<List<String>> orders = choices -> shuffled(Variations.EXAMPLES, choices.random());
		Property.of(orders).tries(10).holds(texts -> assertThat(found(texts.toArray(String[]::new))).isEqualTo(here));
	}

	private static <T> List<T> shuffled(List<T> values, Random random) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, random);
		return shuffled;
	}

	/**
	 * Clauses change places with clauses of their block, declarations with declarations; stages and steps stay in
	 * order.
	 */
	private static String reordered(String text, Random random) {
		List<Part> parts = Parts.of(text);
		if (parts.isEmpty()) return text;
		int block = parts.get(random.nextInt(parts.size())).block();
		List<Part> slots = parts.stream().filter(
				part -> part.block() == block && (block == 0) == part.isElement() && !part.word().equals("import"))
				.sorted(Comparator.comparingInt(Part::start)).toList();
		List<Part> shuffled = shuffled(slots, random);
		StringBuilder reordered = new StringBuilder(text);
		for (int at = slots.size() - 1; at >= 0; at--)
			reordered.replace(slots.get(at).start(), slots.get(at).end(),
					text.substring(shuffled.get(at).start(), shuffled.get(at).end()));
		return reordered.toString();
	}

	/** What is found, without where. */
	private static List<String> found(String... texts) {
		return Texts.findings(Texts.modelOf(texts)).stream()
				.map(finding -> finding.rule() + " " + finding.severity() + " "
						+ finding.message().replaceAll("\\bline \\d+|[a-z]\\.journey", "…"))
				.sorted().toList();
	}
}
