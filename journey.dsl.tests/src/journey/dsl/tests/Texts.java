package journey.dsl.tests;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.fixes.TextEdit;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Status;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.project.rewriting.TextFormat;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** Workspaces made of texts, read through the doors of the product. */
public final class Texts {
	/** The services of the language. */
	public static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	/** What the only file of a workspace is called. */
	public static final String FILE = "example.journey";
	/** The day of all tests, as it stands in settings. */
	public static final String TODAY = "today = 2026-11-21\n";
	private static final Workspace.Loader LOADER = LANGUAGE.getInstance(Workspace.Loader.class);
	private static final RuleCatalogue RULES = RuleCatalogue.standard();

	private Texts() {}

	/** Makes repairs. */
	public static AutoFix mending() {
		return LANGUAGE.getInstance(AutoFix.class);
	}

	/** The text of a parsed file, laid out, whatever a guard would say to that. */
	public static String laidOut(XtextResource resource) {
		return TextEdit.apply(resource.getParseResult().getRootNode().getText(),
				LANGUAGE.getInstance(TextFormat.class).edits(resource, FILE));
	}

	/** A file of a workspace. */
	public static TextFile file(String path, String text) {
		return new TextFile(path, URI.createURI("synthetic:/" + path), text);
	}

	/** The workspace of one file. */
	public static Workspace workspace(String text) {
		return workspace(List.of(file(FILE, text)));
	}

	/** The workspace of these files. */
	public static Workspace workspace(List<TextFile> files) {
		return LOADER.load(files);
	}

	/** What one file says. */
	public static JourneyModel model(String text) {
		return workspace(text).model();
	}

	/** What files say that are called a.journey, b.journey … */
	public static JourneyModel modelOf(String... texts) {
		List<TextFile> files = new ArrayList<>();
		for (String text : texts) files.add(file((char) ('a' + files.size()) + ".journey", text));
		return workspace(files).model();
	}

	/** What all rules find in one file. */
	public static List<Finding> findings(String text) {
		return findings(model(text));
	}

	/** What all rules find, on a day that stays the same. */
	public static List<Finding> findings(JourneyModel model) {
		return findings(model, settings(TODAY));
	}

	/** What all rules find with these settings. */
	public static List<Finding> findings(JourneyModel model, Settings settings) {
		return Inspection.findings(RULES, model, settings);
	}

	/** What is wrong with one file as a text, each as {@link #line}. */
	public static List<String> errors(String text) {
		return errors(model(text));
	}

	/** What is wrong with the files as texts, each as {@link #line}. */
	public static List<String> errors(JourneyModel model) {
		List<String> text = List.of("text-can-be-read", "reference-resolves", "name-is-unique", "clause-stands-once",
				"value-fits-its-place", "rule-broken");
		return findings(model).stream().filter(finding -> text.contains(finding.rule())).map(Texts::line).toList();
	}

	/** The findings of one rule in one file whose journeys have come as far as they say, each as {@link #line}. */
	public static List<String> ownFindingsOf(String rule, String text) {
		return findings(model(text), settingsAlone(TODAY)).stream().filter(finding -> finding.rule().equals(rule))
				.map(Texts::line).toList();
	}

	/** The findings of one rule in one file, each as {@link #line}. */
	public static List<String> findingsOf(String rule, String text) {
		return findingsOf(rule, model(text));
	}

	/** The findings of one rule, each as {@link #line}. */
	public static List<String> findingsOf(String rule, JourneyModel model) {
		return findings(model).stream().filter(finding -> finding.rule().equals(rule)).map(Texts::line).toList();
	}

	/** A finding without its rule: {@code severity line:column+length message}. */
	public static String line(Finding finding) {
		return finding.severity().word() + " " + finding.at().line() + ":" + finding.at().column() + "+"
				+ finding.at().length() + " " + finding.message();
	}

	/** The settings of a workspace whose file has that text, in which all journeys are held to be in review. */
	public static Settings settings(String text) {
		return settingsAlone(text).as(Status.IN_REVIEW);
	}

	/** The settings of a workspace whose file has that text. */
	public static Settings settingsAlone(String text) {
		return SettingsReader.read(text, Settings.FILE, RULES.settable(), Threshold.words());
	}
}
