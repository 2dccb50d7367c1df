package journey.dsl.rules.evidence;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about what the map rests on. */
public final class EvidenceRules {
	private EvidenceRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new MakeOrBreakHasEvidence(),
				new EvidenceIsMoreThanAssumption(),
				new EvidenceIsFresh(),
				new PastIsPast(),
				new SampleIsLargeEnough());
	}
}
