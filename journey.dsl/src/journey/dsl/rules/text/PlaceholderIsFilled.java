package journey.dsl.rules.text;

import java.util.List;
import journey.dsl.model.Given;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** What a quick fix left to be written has been written. */
final class PlaceholderIsFilled extends WorkspaceRule {
	PlaceholderIsFilled() {
		super(Severity.WARNING);
	}

	@Override
	protected void check(JourneyModel model, RuleContext context) {
		for (SourceFile file : model.files()) {
			if (file.placeholders().isEmpty()) continue;
			List<SourceRange> retired = file.journeys().stream().filter(Journey::isRetired).map(journey -> journey.heading().at()).toList();
			for (Given<String> text : file.placeholders())
				if (retired.stream().noneMatch(journey -> journey.contains(text.at()))) context.report(text.at(), context.quoted(text.value()));
		}
	}
}
