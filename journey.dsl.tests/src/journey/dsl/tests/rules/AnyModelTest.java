package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.tests.Parts;
import journey.dsl.tests.Parts.Part;
import journey.dsl.tests.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for whatever a modeller writes: no rule fails, and no order of the text changes what is found. */
class AnyModelTest {
	@Property(tries = 150, seed = "20261121")
	void noRuleFailsWhateverIsLeftOut(@ForAll Random random) {
		String text = Variations.one(random);

		assertThat(Texts.findings(text)).extracting(finding -> finding.rule() + " " + finding.message()).noneMatch(found -> found.startsWith(RuleCatalogue.BROKEN));
	}

	@Property(tries = 100, seed = "20261121")
	void theOrderOfClausesAndDeclarationsDoesNotMatter(@ForAll Random random) {
		String text = Variations.one(random);
		if (!Texts.errors(text).isEmpty() && Texts.errors(text).stream().anyMatch(error -> error.contains("line"))) return;
		String reordered = reordered(text, random);

		assertThat(found(reordered)).isEqualTo(found(text));
	}

	@Property(tries = 10, seed = "20261121")
	void theOrderOfFilesDoesNotMatter(@ForAll Random random) {
		List<String> texts = new ArrayList<>(Variations.EXAMPLES);
		List<String> here = found(texts);
		Collections.shuffle(texts, random);

		assertThat(found(texts)).isEqualTo(here);
	}

	/** Clauses change places with clauses of their block, declarations with declarations; stages and steps stay in order. */
	private static String reordered(String text, Random random) {
		List<Part> parts = Parts.of(text);
		int deepest = parts.stream().mapToInt(Part::block).max().orElse(0);
		int block = parts.isEmpty() ? 0 : parts.get(random.nextInt(parts.size())).block();
		assertThat(block).isLessThanOrEqualTo(deepest);
		List<Part> slots = parts.stream().filter(part -> part.block() == block && (block == 0) == part.isElement() && !part.word().equals("import"))
				.sorted(Comparator.comparingInt(Part::start)).toList();
		List<Part> shuffled = new ArrayList<>(slots);
		Collections.shuffle(shuffled, random);
		StringBuilder reordered = new StringBuilder(text);
		for (int at = slots.size() - 1; at >= 0; at--)
			reordered.replace(slots.get(at).start(), slots.get(at).end(), text.substring(shuffled.get(at).start(), shuffled.get(at).end()));
		return reordered.toString();
	}

	private static List<String> found(String text) {
		return Texts.findings(text).stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message()).sorted().toList();
	}

	private static List<String> found(List<String> texts) {
		return Texts.findings(Texts.modelOf(texts.toArray(String[]::new))).stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message())
				.sorted().toList();
	}
}
