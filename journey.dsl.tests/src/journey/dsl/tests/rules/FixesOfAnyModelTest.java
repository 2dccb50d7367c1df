package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.model.JourneyModel;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What must hold for every repair of whatever a modeller writes: the finding goes, the text stays readable, and laid
 * out if it was.
 */
@Tag("thorough")
class FixesOfAnyModelTest {

	private record Written(String text, boolean isLaidOut) {}

	@Test
	void everyRepairMendsAndSpoilsNothing() {
		Generator<Written> texts = choices -> written(Variations.one(choices.random()), choices.below(2) == 1);
		AtomicInteger repairs = new AtomicInteger();
		Property.of(texts).tries(40)
				.holds(written -> repairs.addAndGet(mendsAndSpoilsNothing(written.text(), written.isLaidOut())));
		assertThat(repairs).hasPositiveValue();
	}

	private static Written written(String text, boolean isLaidOut) {
		return new Written(isLaidOut ? laidOut(text) : text, isLaidOut);
	}

	/** How many repairs there were. */
	private static int mendsAndSpoilsNothing(String text, boolean isLaidOut) {
		int repairs = 0;
		Workspace workspace = Texts.workspace(text);
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
		int faults = Texts.errors(workspace.model()).size();

		for (Finding finding : Texts.findings(workspace.model()))
			for (Repair repair : fixing.repairs(finding)) {
				repairs++;
				AutoFix.Mended done = Texts.mending().with(workspace, List.of(repair));
				Workspace mended = done.workspace();
				String now = mended.text(Texts.FILE);
				assertThat(done.faults()).as(repair.title()).isEmpty();

				assertThat(Texts.errors(mended.model())).as(repair.title() + "\n" + now)
						.hasSizeLessThanOrEqualTo(faults);
				assertThat(like(finding, mended.model())).as(repair.title() + "\n" + now)
						.isLessThan(like(finding, workspace.model()));
				if (isLaidOut) assertThat(now).as(repair.title()).isEqualTo(laidOut(now));
			}
		return repairs;
	}

	private static long like(Finding finding, JourneyModel model) {
		return Texts.findings(model).stream()
				.filter(each -> each.rule().equals(finding.rule()) && each.message().equals(finding.message())).count();
	}

	private static String laidOut(String text) {
		return Texts.laidOut(Texts.workspace(text).resource(Texts.FILE));
	}
}
