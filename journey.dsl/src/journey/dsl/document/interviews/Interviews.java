package journey.dsl.document.interviews;

import java.util.List;
import journey.dsl.document.Atlas;
import journey.dsl.rules.Inspected;

/**
 * The interview guide: what to ask whom, so that the gaps that the rules found are closed.
 *
 * @param interviews one for each kind of people and journey
 */
public record Interviews(List<Interview> interviews) {
	/** Whether there is something to ask. */
	public static boolean isFor(Atlas atlas) {
		return atlas.inspected().stream().flatMap(inspected -> inspected.findings().stream()).anyMatch(finding -> Interview.isAnswer(finding, atlas));
	}

	/** The guide of an atlas. */
	public static Interviews of(Atlas atlas) {
		return new Interviews(atlas.inspected().map(Inspected::findings)
				.map(findings -> Interview.of(findings, atlas)).orElse(List.of()));
	}
}
