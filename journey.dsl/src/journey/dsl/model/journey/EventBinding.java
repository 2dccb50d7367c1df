package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;

/**
 * Where a journey is found in event data.
 *
 * @param file relative to the journey's file
 * @param caseColumn tells cases apart
 * @param activityColumn the activity's name
 * @param timestampColumn the time
 * @param resourceColumn who did it
 * @param lifecycleColumn the life-cycle transition
 */
public record EventBinding(
		Given<String> file, Optional<Given<String>> caseColumn, Optional<Given<String>> activityColumn,
		Optional<Given<String>> timestampColumn, Optional<Given<String>> resourceColumn, Optional<Given<String>> lifecycleColumn,
		SourceRange at) {}
