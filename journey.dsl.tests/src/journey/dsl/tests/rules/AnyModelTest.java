package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.RulePage;
import journey.dsl.tests.Parts;
import journey.dsl.tests.Parts.Part;
import journey.dsl.tests.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for whatever a modeller writes: no rule fails, and no order of the text changes what is found. */
class AnyModelTest {
	private static final List<String> EXAMPLES = examples();
	private static final List<String> PAGES = pages();

	@Property(tries = 150, seed = "20261121")
	void noRuleFailsWhateverIsLeftOut(@ForAll Random random) {
		String text = withoutSome(one(random), random);

		assertThat(Texts.findings(text)).extracting(finding -> finding.rule() + " " + finding.message()).noneMatch(found -> found.startsWith(RuleCatalogue.BROKEN));
	}

	@Property(tries = 100, seed = "20261121")
	void theOrderOfClausesAndDeclarationsDoesNotMatter(@ForAll Random random) {
		String text = withoutSome(one(random), random);
		String reordered = reordered(text, random);

		assertThat(found(reordered)).isEqualTo(found(text));
	}

	@Property(tries = 10, seed = "20261121")
	void theOrderOfFilesDoesNotMatter(@ForAll Random random) {
		List<String> texts = new ArrayList<>(EXAMPLES);
		List<String> here = found(texts.toArray(String[]::new));
		Collections.shuffle(texts, random);

		assertThat(found(texts.toArray(String[]::new))).isEqualTo(here);
	}

	private static String one(Random random) {
		List<String> texts = random.nextInt(3) == 0 ? EXAMPLES : PAGES;
		return texts.get(random.nextInt(texts.size()));
	}

	private static String withoutSome(String text, Random random) {
		String left = text;
		for (int removed = random.nextInt(6); removed > 0; removed--) {
			List<Part> parts = Parts.of(left);
			if (!parts.isEmpty()) left = Parts.without(parts.get(random.nextInt(parts.size())), left);
		}
		return left;
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

	private static List<String> examples() {
		try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
			TreeMap<Path, String> texts = new TreeMap<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".journey")).toList()) texts.put(file, Files.readString(file));
			return List.copyOf(texts.values());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> pages() {
		List<String> texts = new ArrayList<>();
		for (Rule rule : RuleCatalogue.standard().rules())
			for (String heading : List.of("Bad", "Good"))
				texts.addAll(RulePage.of(rule).examples(heading).stream().filter(example -> example.language().equals("journey")).map(RulePage.Example::text)
						.filter(text -> Texts.model(text).files().stream().allMatch(file -> file.unreadable().isEmpty())).toList());
		return texts;
	}
}
