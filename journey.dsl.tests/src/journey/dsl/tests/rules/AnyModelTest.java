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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for whatever a modeller writes: no rule fails, and no order of the text changes what is found. */
class AnyModelTest {
	@Property(tries = 150, seed = "20261121")
	void noRuleFailsWhateverIsLeftOut(@ForAll Random random) {
		String text = Variations.one(random);

		assertThat(Texts.findings(text)).extracting(finding -> finding.rule() + " " + finding.message()).noneMatch(found -> found.startsWith(Finding.BROKEN));
	}

	/** As while somebody types: names, braces and quotes are missing, or stand twice. */
	@Property(tries = 200, seed = "20261121")
	void noRuleFailsWhateverIsBroken(@ForAll Random random) {
		StringBuilder text = new StringBuilder(Variations.one(random));
		for (int faults = 1 + random.nextInt(4); faults > 0 && text.length() > 0; faults--) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + 1 + random.nextInt(12));
			if (random.nextInt(4) > 0) text.delete(from, to);
			else text.insert(from, text.substring(from, to));
		}

		assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
				assertThat(Texts.findings(text.toString())).extracting(finding -> finding.rule()).doesNotContain(Finding.BROKEN), text::toString);
	}

	@Property(tries = 100, seed = "20261121")
	void theOrderOfClausesAndDeclarationsDoesNotMatter(@ForAll Random random) {
		String text = Variations.one(random);
		String reordered = reordered(text, random);

		assertThat(found(reordered)).isEqualTo(found(text));
	}

	@Property(tries = 10, seed = "20261121")
	void theOrderOfFilesDoesNotMatter(@ForAll Random random) {
		List<String> texts = new ArrayList<>(Variations.EXAMPLES);
		List<String> here = found(texts.toArray(String[]::new));
		Collections.shuffle(texts, random);

		assertThat(found(texts.toArray(String[]::new))).isEqualTo(here);
	}

	/** Clauses change places with clauses of their block, declarations with declarations; stages and steps stay in order. */
	private static String reordered(String text, Random random) {
		List<Part> parts = Parts.of(text);
		if (parts.isEmpty()) return text;
		int block = parts.get(random.nextInt(parts.size())).block();
		List<Part> slots = parts.stream().filter(part -> part.block() == block && (block == 0) == part.isElement() && !part.word().equals("import"))
				.sorted(Comparator.comparingInt(Part::start)).toList();
		List<Part> shuffled = new ArrayList<>(slots);
		Collections.shuffle(shuffled, random);
		StringBuilder reordered = new StringBuilder(text);
		for (int at = slots.size() - 1; at >= 0; at--)
			reordered.replace(slots.get(at).start(), slots.get(at).end(), text.substring(shuffled.get(at).start(), shuffled.get(at).end()));
		return reordered.toString();
	}

	/** What is found, without where. */
	private static List<String> found(String... texts) {
		return Texts.findings(Texts.modelOf(texts)).stream()
				.map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message().replaceAll("\\bline \\d+|[a-z]\\.journey", "…")).sorted().toList();
	}
}
