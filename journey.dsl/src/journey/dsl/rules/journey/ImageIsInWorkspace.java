package journey.dsl.rules.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A picture on the map is a file of the workspace, so that it is there for everybody. */
final class ImageIsInWorkspace extends ElementRule<Step> {
	ImageIsInWorkspace() {
		super(Step.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Step step, RuleContext context) {
		if (step.encounter().experience().image().isEmpty()) return;
		Given<String> image = step.encounter().experience().image().get().path();
		Optional<String> path = step.encounter().experience().image().get().pathFromRoot();
		if (path.isEmpty()) context.reportVariant("outside", image.at(), context.phrasing().quoted(image.value()));
		else if (!context.input().files().has(path.get()))
			context.report(image.at(), context.phrasing().quoted(image.value()), path.get());
	}
}
