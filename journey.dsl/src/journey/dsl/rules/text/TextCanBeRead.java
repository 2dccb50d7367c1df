package journey.dsl.rules.text;

import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.UnreadableText;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** The text follows the language. */
final class TextCanBeRead extends WorkspaceRule {
	TextCanBeRead() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(JourneyModel model, RuleContext context) {
		for (SourceFile file : model.files()) for (UnreadableText text : file.unreadable()) context.report(text.at(), text.message());
	}
}
