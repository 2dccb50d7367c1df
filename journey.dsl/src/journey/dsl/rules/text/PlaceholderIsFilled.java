package journey.dsl.rules.text;

import java.util.List;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What a quick fix left to be written has been written. */
final class PlaceholderIsFilled extends FileRule {
	PlaceholderIsFilled() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		if (file.flaws().placeholders().isEmpty()) return;
		List<SourceRange> retired = file.journeys().stream().filter(Journey::isRetired)
				.map(journey -> journey.heading().at()).toList();
		for (Given<String> text : file.flaws().placeholders())
			if (retired.stream().noneMatch(journey -> journey.contains(text.at())))
				context.report(text.at(), context.phrasing().quoted(text.value()));
	}
}
