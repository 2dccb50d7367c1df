package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.model.JourneyModel;
import journey.dsl.project.rewriting.Mending;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every repair of whatever a modeller writes: the finding goes, the text stays readable, and laid out if it was. */
class FixesOfAnyModelTest {

	@Property(tries = 40, seed = "20261122")
	void everyRepairMendsAndSpoilsNothing(@ForAll Random random) {
		String text = Variations.one(random);
		boolean isLaidOut = random.nextInt(2) == 0;
		Workspace workspace = Texts.workspace(isLaidOut ? laidOut(text) : text);
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
		int faults = Texts.errors(workspace.model()).size();

		for (Finding finding : Texts.findings(workspace.model()))
			for (Repair repair : fixing.repairs(finding)) {
				Mending.Mended done = Texts.mending().with(workspace, List.of(repair));
				Workspace mended = done.workspace();
				String now = mended.text(Texts.FILE);
				assertThat(done.faults()).as(repair.title()).isEmpty();

				assertThat(Texts.errors(mended.model())).as(repair.title() + "\n" + now).hasSizeLessThanOrEqualTo(faults);
				assertThat(like(finding, mended.model())).as(repair.title() + "\n" + now).isLessThan(like(finding, workspace.model()));
				if (isLaidOut) assertThat(now).as(repair.title()).isEqualTo(laidOut(now));
			}
	}

	private static long like(Finding finding, JourneyModel model) {
		return Texts.findings(model).stream().filter(each -> each.rule().equals(finding.rule()) && each.message().equals(finding.message())).count();
	}

	private static String laidOut(String text) {
		return Texts.laidOut(Texts.workspace(text).resource(Texts.FILE));
	}
}
