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
		boolean isInternal = !encounter.service().backstage().isEmpty()
				|| encounter.service().automatedBy().isPresent();
		if (!isInternal || step instanceof OwnStep || isNoticed(encounter)) return false;
		return !(step instanceof Moment moment && isNoticed(moment));
	}

	private static boolean isNoticed(Encounter encounter) {
		boolean isLived = Stream
				.of(encounter.experience().does(), encounter.experience().thinks(), encounter.experience().feelings(),
						encounter.experience().says(), encounter.experience().pains(), encounter.experience().gains(),
						encounter.service().shows(), encounter.service().channels(), encounter.service().frontstage(),
						encounter.outlook().gives(), encounter.outlook().updates())
				.anyMatch(said -> !said.isEmpty());
		return isLived || encounter.experience().image().isPresent() || encounter.experience().effort().isPresent()
				|| encounter.experience().importance().isPresent()
				|| encounter.outlook().whatNext().isPresent() || encounter.outlook().takes().isPresent();
	}

	private static boolean isNoticed(Moment moment) {
		List<List<?>> said = List.of(moment.needs().expectations(), moment.design().choices(), moment.design().keeps(),
				moment.design().breaks(), moment.needs().preferences());
		return said.stream().anyMatch(each -> !each.isEmpty()) || moment.odds().ifWell().isPresent()
				|| moment.odds().ifBadly().isPresent() || moment.needs().job().isPresent();
	}
}
