package journey.dsl.fixes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All fixes by the rules whose findings they mend. What a modeller may mean below error, can be allowed everywhere. */
public final class FixCatalogue {
	private static final Fix ALLOW = new AllowWithReason();
	private static final Map<String, List<Fix>> BY_RULE = Map.ofEntries(
			entry("allow-has-effect", List.of(new MendAllow())),
			entry("journey-has-owner", List.of(new NameJourneyOwner())),
			entry("make-or-break-has-job", List.of(new AddText("job"))),
			entry("owner-change-has-hand-off", List.of(new DescribeHandOff())),
			entry("reference-resolves", List.of(new MendName())));

	private FixCatalogue() {}

	/** The fixes for findings of that rule, the best first. */
	static List<Fix> fixes(String rule) {
		List<Fix> fixes = new ArrayList<>(BY_RULE.getOrDefault(rule, List.of()));
		fixes.add(ALLOW);
		return fixes;
	}

	/** Whether findings of that rule can be mended otherwise than by allowing them. */
	public static boolean hasFix(String rule) {
		return BY_RULE.containsKey(rule);
	}
}
