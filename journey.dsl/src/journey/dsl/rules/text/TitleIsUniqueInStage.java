package journey.dsl.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Readers can tell the steps of a stage apart. */
final class TitleIsUniqueInStage extends ElementRule<Stage> {
	TitleIsUniqueInStage() {
		super(Stage.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Stage stage, RuleContext context) {
		Map<String, Step> first = new HashMap<>();
		for (Step step : stage.steps()) {
			if (step.name().isEmpty()) continue;
			Step other = first.putIfAbsent(step.title().toLowerCase(Locale.ROOT), step);
			// two steps of one name are reported by name-is-unique
			if (other != null && !other.name().equals(step.name()))
				context.reportWith(List.of(other), step.nameAt(), step.title(), stage.title(), other.name(),
						step.name());
		}
	}
}
