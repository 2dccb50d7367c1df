package journey.dsl.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what. A rule fails by itself where it finds no class to check. */
@AnalyzeClasses(packages = "journey.dsl", importOptions = {DoNotIncludeTests.class, LayersTest.NoGeneratedParsers.class})
class LayersTest {

	@ArchTest
	static final ArchRule theLanguageKnowsNoEditorAndNoTerminal = noClasses()
			.that().resideOutsideOfPackages("journey.dsl.ide..", "journey.dsl.cli..", "journey.dsl.tests..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.ide..", "journey.dsl.cli..", "org.eclipse.lsp4j..", "picocli..");

	@ArchTest
	static final ArchRule theCommandLineKnowsNoEditorButStartsItsServer = noClasses()
			.that().resideInAPackage("journey.dsl.cli..").and().doNotHaveSimpleName("LspCommand")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.ide..", "org.eclipse.lsp4j..");

	@ArchTest
	static final ArchRule whatRulesAndDocumentsSeeIsNoSyntaxTree = noClasses()
			.that().resideInAnyPackage("journey.dsl.model..", "journey.dsl.analysis..", "journey.dsl.rules..", "journey.dsl.fixes..", "journey.dsl.picture..",
					"journey.dsl.document..", "journey.dsl.messages..", "journey.dsl.settings..")
			.should().dependOnClassesThat().resideInAnyPackage("org.eclipse..", "com.google.inject..", "journey.dsl.journey..", "journey.dsl.workspace..", "journey.dsl.parser..");

	@ArchTest
	static final ArchRule modelKnowsNothingAboveIt = noClasses()
			.that().resideInAPackage("journey.dsl.model..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.analysis..", "journey.dsl.rules..", "journey.dsl.fixes..", "journey.dsl.picture..", "journey.dsl.document..");

	@ArchTest
	static final ArchRule analysesKnowNothingAboveThem = noClasses()
			.that().resideInAPackage("journey.dsl.analysis..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.rules..", "journey.dsl.fixes..", "journey.dsl.picture..", "journey.dsl.document..");

	@ArchTest
	static final ArchRule rulesKnowNothingAboveThem = noClasses()
			.that().resideInAPackage("journey.dsl.rules..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.fixes..", "journey.dsl.document..", "journey.dsl.picture..");

	@ArchTest
	static final ArchRule fixesKnowNoDocuments = noClasses()
			.that().resideInAPackage("journey.dsl.fixes..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.document..", "journey.dsl.picture..");

	@ArchTest
	static final ArchRule documentsKnowNoFixes = noClasses()
			.that().resideInAnyPackage("journey.dsl.document..", "journey.dsl.picture..")
			.should().dependOnClassesThat().resideInAPackage("journey.dsl.fixes..");

	/** ANTLR's parsers know nothing of ours, and reading them takes longer than all the rest. */
	static final class NoGeneratedParsers implements ImportOption {
		@Override
		public boolean includes(Location location) {
			return !location.contains("/antlr/internal/");
		}
	}
}
