package journey.dsl.grammar.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.AbstractElement;

/** How clauses look: a line for each, under the word of an element that may say it, and the words that begin it. */
public final class ClauseExamples {
	/** The block of a file, which has no word of its own. */
	static final String FILE = "file";
	/** Where values stand. */
	static final String VALUE = "value";
	private static final Properties LINES = read();

	private ClauseExamples() {}

	/**
	 * Under what there are examples: {@code element}, {@code element.clause}, {@code file.clause} or
	 * {@code value.kind}.
	 */
	public static Set<String> keys() {
		return new TreeSet<>(LINES.stringPropertyNames());
	}

	/** The example of an element's own head, or of a clause of it. */
	static Optional<String> of(String block, String clause) {
		return Optional.ofNullable(
				LINES.getProperty(clause.isEmpty() ? block : (block.isEmpty() ? FILE : block) + "." + clause));
	}

	/** These blocks with examples. A clause of several elements has one under one of them. */
	static List<ElementGrammar> added(List<ElementGrammar> blocks) {
		Map<AbstractElement, String> lines = new IdentityHashMap<>();
		for (ElementGrammar block : blocks)
			for (Clause clause : block.clauses())
				of(block.word(), clause.key()).ifPresent(line -> lines.putIfAbsent(clause.grammar(), line));
		return blocks.stream().map(block -> new ElementGrammar(block.word(), block.head().with(of(block.word(), "")),
				block.clauses().stream().map(clause -> clause.with(Optional.ofNullable(lines.get(clause.grammar()))))
						.toList(),
				block.children())).toList();
	}

	private static Properties read() {
		Properties lines = new Properties();
		try (Reader reader = new InputStreamReader(ClauseExamples.class.getResourceAsStream("examples.properties"),
				StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return lines;
	}
}
