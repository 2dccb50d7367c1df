package journey.dsl.analysis;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;

/** What happens behind the line of visibility. */
public final class Backstage {
	private Backstage() {}

	/** Whether all that is said about a step happens there, so that customers notice nothing of it. */
	public static boolean isAll(Step step) {
		Encounter encounter = step.encounter();
		boolean isInternal = !encounter.backstage().isEmpty() || encounter.automatedBy().isPresent();
		if (!isInternal || step instanceof OwnStep || isNoticed(encounter)) return false;
		return !(step instanceof Moment moment && isNoticed(moment));
	}

	private static boolean isNoticed(Encounter encounter) {
		boolean isLived = Stream.of(encounter.does(), encounter.thinks(), encounter.feelings(), encounter.says(), encounter.pains(), encounter.gains(),
				encounter.shows(), encounter.channels(), encounter.frontstage(), encounter.gives(), encounter.updates()).anyMatch(said -> !said.isEmpty());
		return isLived || encounter.image().isPresent() || encounter.effort().isPresent() || encounter.importance().isPresent()
				|| encounter.whatNext().isPresent() || encounter.takes().isPresent();
	}

	private static boolean isNoticed(Moment moment) {
		List<List<?>> said = List.of(moment.expectations(), moment.choices(), moment.keeps(), moment.breaks(), moment.preferences());
		return said.stream().anyMatch(each -> !each.isEmpty()) || moment.ifWell().isPresent() || moment.ifBadly().isPresent() || moment.job().isPresent();
	}
}
