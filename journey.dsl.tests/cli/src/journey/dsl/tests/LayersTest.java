package journey.dsl.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What may know what. A rule fails by itself where it finds no class to check. */
@AnalyzeClasses(packages = "journey.dsl",
		importOptions = {DoNotIncludeTests.class, LayersTest.NoGeneratedParsers.class})
class LayersTest {
	private static final int MOST_PARTS = 9;

	@ArchTest
	static final ArchRule theLanguageKnowsNoEditorAndNoTerminal = noClasses()
			.that().resideOutsideOfPackages("journey.dsl.ide..", "journey.dsl.cli..", "journey.dsl.tests..")
			.should().dependOnClassesThat()
			.resideInAnyPackage("journey.dsl.ide..", "journey.dsl.cli..", "org.eclipse.lsp4j..", "picocli..");

	@ArchTest
	static final ArchRule theCommandLineKnowsNoEditorButStartsItsServer = noClasses()
			.that().resideInAPackage("journey.dsl.cli..").and().doNotHaveSimpleName("LspCommand")
			.should().dependOnClassesThat().resideInAnyPackage("journey.dsl.ide..", "org.eclipse.lsp4j..");

	@ArchTest
	static final ArchRule whatRulesAndDocumentsSeeIsNoSyntaxTree = noClasses()
			.that().resideInAnyPackage(
					"journey.dsl.model..", "journey.dsl.analysis..", "journey.dsl.rules..", "journey.dsl.fixes..",
					"journey.dsl.picture..",
					"journey.dsl.document..", "journey.dsl.messages..", "journey.dsl.settings..", "journey.dsl.files..")
			.should().dependOnClassesThat().resideInAnyPackage(
					"org.eclipse..", "com.google.inject..", "journey.dsl.journey..", "journey.dsl.parser..",
					"journey.dsl.reading..",
					"journey.dsl.project..");

	/** From the floor to the roof: each knows only those above it in this list. */
	@ArchTest
	static final ArchRule layersKnowOnlyThoseBelow = layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("cancellation").definedBy("journey.dsl.cancellation..")
			.layer("messages").definedBy("journey.dsl.messages..")
			.layer("settings").definedBy("journey.dsl.settings..")
			.layer("files").definedBy("journey.dsl.files..")
			.layer("model").definedBy("journey.dsl.model..")
			.layer("reading").definedBy("journey.dsl.reading..")
			.layer("analysis").definedBy("journey.dsl.analysis..")
			.layer("picture").definedBy("journey.dsl.picture..")
			.layer("rules").definedBy("journey.dsl.rules..")
			.layer("fixes").definedBy("journey.dsl.fixes..")
			.layer("document").definedBy("journey.dsl.document..")
			.layer("project").definedBy("journey.dsl.project..")
			.layer("server").definedBy("journey.dsl.ide..")
			.layer("command line").definedBy("journey.dsl.cli..")
			.whereLayer("cancellation").mayNotAccessAnyLayer()
			.whereLayer("messages").mayNotAccessAnyLayer()
			.whereLayer("settings").mayOnlyAccessLayers("messages", "model")
			.whereLayer("files").mayOnlyAccessLayers("messages", "settings")
			.whereLayer("model").mayOnlyAccessLayers("messages")
			.whereLayer("reading").mayOnlyAccessLayers("messages", "model")
			.whereLayer("analysis").mayOnlyAccessLayers("messages", "model")
			.whereLayer("picture").mayOnlyAccessLayers("model", "analysis")
			.whereLayer("rules").mayOnlyAccessLayers("cancellation", "messages", "settings", "model", "analysis")
			.whereLayer("fixes").mayOnlyAccessLayers("messages", "settings", "model", "analysis", "rules")
			.whereLayer("document")
			.mayOnlyAccessLayers("messages", "settings", "files", "model", "analysis", "picture", "rules")
			.whereLayer("project").mayOnlyAccessLayers(
					"messages", "settings", "files", "model", "reading", "analysis", "rules", "fixes", "document");

	/** Longer lists of parts are mixed up; what the protocol sends as one object is no choice of ours any more. */
	@ArchTest
	static final ArchRule recordsHaveFewParts = classes().that().areRecords().and().doNotHaveSimpleName("MomentRow")
			.should(new ArchCondition<>("have at most " + MOST_PARTS + " parts") {
				@Override
				public void check(JavaClass found, ConditionEvents events) {
					long parts = found.getFields().stream()
							.filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).count();
					events.add(new SimpleConditionEvent(found, parts <= MOST_PARTS,
							found.getName() + " has " + parts + " parts"));
				}
			});

	/** Whoever changes a package has to know those below it, and no others. */
	@ArchTest
	static final ArchRule packagesHaveNoCircles = slices().assignedFrom(new Packages()).should().beFreeOfCycles();

	/**
	 * Each package is a slice of its own, generated ones among them; EMF's interfaces and what implements them are one.
	 */
	private static final class Packages implements SliceAssignment {
		private static final String METAMODEL = "journey.dsl.journey";

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
			String name = javaClass.getPackageName();
			return SliceIdentifier.of(name.startsWith(METAMODEL + ".") ? METAMODEL : name);
		}

		@Override
		public String getDescription() {
			return "packages";
		}
	}

	/** ANTLR's parsers know nothing of ours, and reading them takes longer than all the rest. */
	static final class NoGeneratedParsers implements ImportOption {
		@Override
		public boolean includes(Location location) {
			return !location.contains("/antlr/internal/");
		}
	}
}
