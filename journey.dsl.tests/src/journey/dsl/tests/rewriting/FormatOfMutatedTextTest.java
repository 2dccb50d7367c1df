package journey.dsl.tests.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import journey.dsl.messages.Message;
import journey.dsl.project.rewriting.SafeFormat.Formatted;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.tests.Texts;
import journey.dsl.tests.formatting.Layouts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever slips of the hand make of a text, its layout loses nothing, and laying it out again changes nothing. The
 * number of texts is small here; {@code -Djourney.mutations=20000} makes it large, with another seed each time, which
 * is told, unless {@code -Djourney.seed} gives one.
 */
@Tag("thorough")
class FormatOfMutatedTextTest {
	private static final int FEW = 250;
	private static final int MUTATIONS = Integer.getInteger("journey.mutations", FEW);
	private static final long SEED = Long.getLong("journey.seed", MUTATIONS == FEW ? 42 : System.nanoTime());
	private static final SafeFormat SAFE = Texts.LANGUAGE.getInstance(SafeFormat.class);

	@Test
	void losesNothingAndIsStable() {
		Mutations mutations = new Mutations(new Random(SEED));
		int changed = 0;
		Map<String, Integer> faults = new TreeMap<>();
		for (int count = 1; count <= MUTATIONS; count++) {
			String text = mutations.next();
			Formatted formatted = SAFE.of(Texts.workspace(text), Texts.FILE);
			formatted.fault().ifPresent(fault -> faults.merge(((Message) fault.about().get(0)).key(), 1, Integer::sum));
			if (formatted.text().equals(text)) continue;
			changed++;
			String why = "text " + count + " of seed " + SEED + ":\n" + text;
			assertThat(Mutations.words(formatted.text())).as(why).isEqualTo(Mutations.words(text));
			assertThat(Layouts.comments(formatted.text())).as(why).hasSameElementsAs(Layouts.comments(text));
			Formatted again = SAFE.of(Texts.workspace(formatted.text()), Texts.FILE);
			assertThat(again.text()).as(why).isEqualTo(formatted.text());
			assertThat(again.fault()).as(why).isEmpty();
		}
		System.err.println("Of " + MUTATIONS + " texts with seed " + SEED + ", " + changed
				+ " are laid out. Left as they are by a fault of ours: " + faults);
		assertThat(changed).as("seed %s", SEED).isGreaterThan(MUTATIONS / 50);
	}
}
