package journey.dsl.rules.text;

import journey.dsl.model.SourceFile;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** The text follows the language. */
final class TextCanBeRead extends FileRule {
	TextCanBeRead() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		for (UnreadableText text : file.flaws().unreadable()) context.report(text.at(), text.message());
	}
}
