package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;

/** Offers repairs for the findings in one workspace. What several of them ask for is computed once. */
public final class Fixing {
	private final JourneyModel model;
	private final Settings settings;
	private final UnaryOperator<String> texts;
	private final Analyses analyses;

	/**
	 * Repairs of that model.
	 *
	 * @param texts gives the text of a file by its path
	 */
	public Fixing(JourneyModel model, Settings settings, UnaryOperator<String> texts) {
		this.model = model;
		this.settings = settings;
		this.texts = texts;
		analyses = Analyses.of(model);
	}

	/** The ways to mend a finding, the best first; none where the text around it could not be read. */
	public List<Repair> repairs(Finding finding) {
		boolean isReadable = model.file(finding.at().file()).filter(file -> file.unreadable().isEmpty()).isPresent();
		if (!isReadable) return List.of();
		FixContext context = new FixContext(this, finding);
		List<Repair> repairs = new ArrayList<>();
		for (Fix fix : FixCatalogue.fixes(finding.rule())) repairs.addAll(fix.repairs(context));
		return repairs;
	}

	JourneyModel model() {
		return model;
	}

	Settings settings() {
		return settings;
	}

	String text(String file) {
		return texts.apply(file);
	}

	Analyses analyses() {
		return analyses;
	}
}
