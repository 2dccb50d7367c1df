package journey.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Inspection;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.settings.Settings;
import journey.dsl.workspace.LoadedModel;
import journey.dsl.workspace.SettingsFile;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What the rules find in the files that an editor or the language server has loaded. A workspace is inspected once, and
 * not once for each of its files.
 */
@Singleton
public class OpenFindings {
	private final LoadedModel loaded;
	private volatile Remembered last;

	private record Remembered(JourneyModel model, Settings settings, LocalDate day, Map<String, List<Finding>> byFile) {}

	/** For Guice. */
	@Inject
	public OpenFindings(LoadedModel loaded) {
		this.loaded = loaded;
	}

	/** The findings in one file, as the whole workspace makes them. */
	public List<Finding> in(XtextResource resource) {
		JourneyModel model = loaded.of(resource);
		Settings settings = SettingsFile.near(resource.getURI());
		Remembered known = last;
		boolean isKnown = known != null && known.model() == model && known.settings().equals(settings) && known.day().equals(settings.day());
		if (!isKnown) last = known = inspect(model, settings);
		return known.byFile().getOrDefault(LoadedModel.path(resource), List.of());
	}

	private static Remembered inspect(JourneyModel model, Settings settings) {
		List<Finding> findings = Inspection.findings(RuleCatalogue.standard(), model, settings);
		return new Remembered(model, settings, settings.day(), findings.stream().collect(Collectors.groupingBy(finding -> finding.at().file())));
	}
}
