package journey.dsl.tests.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;
import journey.dsl.tests.Parts.Part;
import journey.dsl.tests.Parts;
import journey.dsl.tests.Texts;

/** Texts that a modeller may have written: examples, and the pages of rules, with some parts left out. */
public final class Variations {
	/** The examples as they stand. */
	static final List<String> EXAMPLES = examples();
	private static final List<String> PAGES = pages();

	private Variations() {}

	/** One of them. */
	public static String one(Random random) {
		List<String> texts = random.nextInt(3) == 0 ? EXAMPLES : PAGES;
		return withoutSome(texts.get(random.nextInt(texts.size())), random);
	}

	private static String withoutSome(String text, Random random) {
		String left = text;
		for (int removed = random.nextInt(6); removed > 0; removed--) {
			List<Part> parts = Parts.of(left);
			if (!parts.isEmpty()) left = Parts.without(parts.get(random.nextInt(parts.size())), left);
		}
		return left;
	}

	private static List<String> examples() {
		try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
			TreeMap<Path, String> texts = new TreeMap<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".journey")).toList())
				texts.put(file, Files.readString(file));
			return List.copyOf(texts.values());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> pages() {
		List<String> texts = new ArrayList<>();
		for (Rule rule : RuleCatalogue.standard().rules())
			for (String heading : List.of("Bad", "Good"))
				texts.addAll(
						RulePage.of(rule).examples(heading).stream()
								.filter(example -> example.language().equals("journey")).map(RulePage.Example::text)
								.filter(text -> Texts.model(text).files().stream()
										.allMatch(file -> file.flaws().unreadable().isEmpty()))
								.collect(Collectors.toList()));
		return texts;
	}
}
