package journey.dsl.rules.text;

import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Declaration;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** What is declared is used by somebody in the workspace. */
final class DefinitionIsUsed extends WorkspaceRule {
	DefinitionIsUsed() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		Set<String> lost = model.lostNames();
		for (SourceFile file : model.files()) {
			if (file.library()) continue;
			for (Declaration declaration : file.declarations()) {
				if (declaration instanceof Journey || model.isUsed(declaration) || lost.contains(declaration.name())
						|| isMade(declaration))
					continue;
				context.report(declaration.nameAt(), declaration.heading().keyword(), declaration.title());
			}
		}
	}

	/** A promise that somebody makes and nobody gives is worse than unused, and has a rule of its own. */
	private static boolean isMade(Declaration declaration) {
		return declaration instanceof Promise promise && promise.madeBy().isPresent();
	}
}
