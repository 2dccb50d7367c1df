package journey.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import journey.dsl.model.SourceFile;
import journey.dsl.tests.Texts;
import journey.dsl.tests.language.Structure;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes, with whatever spaces and comments: a layout changes no word of it and no meaning. */
@Tag("thorough")
class FormatOfAnyTextTest {
	/** Whole clauses, by the element that they may stand in; the words of each are given apart. */
	private static final List<String> COMMON = List.of("note|\"a remark\"", "tags|one|,|two",
			"note|\"\"\"long\n   text\n\"\"\"", "allow|\"stage-has-steps\"|because|\"so\"");
	private static final List<String> TEAM = List.of("owns|\"a\"|,|\"b\"", "lead|ann",
			"contact|\"a rather long line that tells everybody how this team is to be reached\"");
	private static final List<String> STEP = List.of("via|mail|,|mail", "does|\"look\"",
			"feels|positive|\"glad\"|for|dana", "then|t1|40%|when|\"it rains\"",
			"back-to|t0|10%|at|most|2|times", "exit|as|buys|,|buys|5%", "supported|by|crm", "frontstage|\"x\"|by|a",
			"backstage|\"y\"|by|a|using|crm", "takes|3|business|days",
			"detail|it|\"z\"", "pain|\"waits\"|often", "updates|every|2|days|on|mail", "event|\"E\"|,|\"F\"");
	private static final List<String> MOMENT = List.of("is|proof|,|wow", "make-or-break|rank|1|for|dana",
			"expects|\"fast\"|within|2|days|at|least|90%|set|by|a|met|by|a",
			"chance|of|buys|today|40%|target|60%|estimated", "make-aware|\"m\"|by|a|due|2026-12-24",
			"choices|\"x\"|,|\"y\"", "keeps|soon", "goes-well|today|62%");

	@Test
	void keepsWordsCommentsAndMeaningAndIsStable() {
		Property.of(choices -> text(choices.random())).tries(120).alsoWithSeeds(168029285195L)
				.holds(FormatOfAnyTextTest::keepsAndIsStable);
	}

	private static void keepsAndIsStable(String text) {
		assertThat(Texts.findingsOf("text-can-be-read", text)).as(text).isEmpty();

		String once = format(text);

		assertThat(format(once)).as("laid out twice").isEqualTo(once);
		assertThat(Layouts.words(once)).isEqualTo(Layouts.words(text));
		assertThat(Layouts.comments(once)).isEqualTo(Layouts.comments(text));
		assertThat(meaning(once)).isEqualTo(meaning(text));
		assertThat(once.lines()).as("elements begin lines")
				.noneMatch(line -> line.matches(".*\\S\\s+(touchpoint|own-step|hand-off) .*"));
		assertThat(once.lines()).noneMatch(line -> line.contains("\t")).as("at most one blank line")
				.doesNotContainSequence("", "");
	}

	private static String format(String text) {
		return Texts.laidOut(Texts.workspace(text).resource(Texts.FILE));
	}

	private static Object meaning(String text) {
		SourceFile file = Texts.model(text).files().get(0);
		return List.of(file.namespace(), Structure.withoutPlaces(file.declarations()));
	}

	/** A text that can be read, out of random clauses, with random spaces, line ends and comments between its words. */
	private static String text(Random random) {
		List<String> words = new ArrayList<>(List.of("namespace", "acme"));
		words.addAll(List.of("import", "acme.*", "persona", "dana", "channel", "mail", "system", "crm", "outcome",
				"buys", "promise", "soon", "lane", "it", "person", "ann"));
		element(words, List.of("team", "a"), TEAM, List.of(), random);
		words.addAll(List.of("journey", "j", "\"J\"", "{", "owner", "ann"));
		for (int stage = 0; stage < 2; stage++) {
			words.addAll(List.of("stage", "s" + stage, "{", "owner", "a"));
			element(words, List.of("touchpoint", "t" + stage, "\"I look\""), STEP, List.of(), random);
			element(words, List.of("moment", "m" + stage), STEP, MOMENT, random);
			if (random.nextBoolean()) words.addAll(List.of("own-step", "o" + stage));
			words.add("}");
		}
		words.addAll(List.of("hand-off", "h", "from", "a", "to", "ann", "after", "t0", "}"));
		StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "// at the top\n");
		for (String word : words) text.append(word).append(gap(random));
		return text.toString();
	}

	private static void element(List<String> words, List<String> head, List<String> clauses, List<String> more,
			Random random) {
		words.addAll(head);
		if (random.nextInt(5) == 0) return;
		words.add("{");
		List<String> possible = new ArrayList<>(COMMON);
		possible.addAll(clauses);
		possible.addAll(more);
		for (int count = random.nextInt(5); count > 0; count--)
			words.addAll(List.of(possible.get(random.nextInt(possible.size())).split("\\|")));
		words.add("}");
	}

	private static String gap(Random random) {
		return switch (random.nextInt(24)) {
			case 0 -> "\n";
			case 1 -> "\n\n\n";
			case 2 -> "\t  ";
			case 3 -> " // aside\n";
			case 4 -> "\n  // own line  \n";
			case 5 -> "/* inside */";
			case 6 -> "\n/** Two\n   * lines\n */\n\n";
			case 7 -> " /* a */ /* b */ // c\n";
			case 8 -> "\n\n// apart\n\n";
			default -> " ";
		};
	}
}
