package journey.dsl.tests.ide;

import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.ide.actions.QuickFixes;
import journey.dsl.ide.actions.refactoring.Refactorings;
import journey.dsl.ide.completion.Patterns;
import journey.dsl.ide.flow.FlowHierarchy;
import journey.dsl.ide.hints.InlayHints;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.lenses.CodeLenses;
import journey.dsl.ide.links.DocumentLinks;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.symbols.DocumentSymbols;
import journey.dsl.tests.SameInEveryLanguage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the language server says in English it says in every language. */
class LanguagesOfTheServerTest {
	@TestFactory
	Stream<DynamicTest> everyMessageIsThereInEveryLanguage() {
		return SameInEveryLanguage.tests(Map.of("symbols", DocumentSymbols.MESSAGES, "hovers", Hovers.MESSAGES, "hints",
				InlayHints.MESSAGES, "lenses",
				CodeLenses.MESSAGES, "flow", FlowHierarchy.MESSAGES, "links", DocumentLinks.MESSAGES, "patterns",
				Patterns.MESSAGES, "renaming", Renaming.MESSAGES,
				"fixes", QuickFixes.MESSAGES, "refactorings", Refactorings.MESSAGES));
	}
}
