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
	static final ArchRule theCommandLineKnowsNoEditor = noClasses()
			.that().resideInAPackage("journey.dsl.cli..")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.ide..", "org.eclipse.lsp4j..");

	/** ANTLR's parsers know nothing of ours, and reading them takes longer than all the rest. */
	static final class NoGeneratedParsers implements ImportOption {
		@Override
		public boolean includes(Location location) {
			return !location.contains("/antlr/internal/");
		}
	}
}
