package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Kind;
import journey.dsl.rules.Finding;
import journey.dsl.settings.Settings;

/** Offers repairs for the findings in one workspace. What several of them ask for is computed once. */
public final class Fixing {
	private final JourneyModel model;
	private final Settings settings;
	private final UnaryOperator<String> texts;
	private final Analyses analyses;
	private final Map<Seen, List<? extends Declaration>> visible = new HashMap<>();
	private final Map<Asked, Optional<SourceFile>> homes = new HashMap<>();
	private final Map<String, UnreadText> unread = new HashMap<>();

	/** What a file sees of a type. */
	private record Seen(String file, Class<? extends Declaration> type) {}

	/** What a file names with that namespace before it. */
	private record Asked(String file, Kind kind, String space) {}

	/**
	 * Repairs of that model.
	 *
	 * @param texts gives the text of a file by its path
	 */
	public Fixing(JourneyModel model, Settings settings, UnaryOperator<String> texts) {
		this(model, settings, texts, Analyses.of(model));
	}

	/** The same, with what has been computed of the model already. */
	public Fixing(JourneyModel model, Settings settings, UnaryOperator<String> texts, Analyses analyses) {
		this.model = model;
		this.settings = settings;
		this.texts = texts;
		this.analyses = analyses;
	}

	/**
	 * The ways to mend a finding, the best first, to allow it the last; none that would reach what could not be read
	 * and is another finding.
	 */
	public List<Repair> repairs(Finding finding) {
		return repairs(finding, FixCatalogue.fixes(finding.rule()));
	}

	/** The ways to mend a finding otherwise than by allowing it, the best first. */
	public List<Repair> mendings(Finding finding) {
		return repairs(finding, FixCatalogue.fix(finding.rule()).stream().toList());
	}

	private List<Repair> repairs(Finding finding, List<Fix> fixes) {
		boolean isAboutText = finding.rule().equals(FixCatalogue.UNREAD);
		boolean isMended = model.file(finding.at().file()).isPresent()
				&& (isAboutText || !unread(finding.at().file()).isBeside(finding.at()));
		if (!isMended) return List.of();
		FixContext context = new FixContext(this, finding);
		List<Repair> repairs = new ArrayList<>();
		for (Fix fix : fixes) repairs.addAll(fix.repairs(context));
		if (!isAboutText)
			repairs.removeIf(repair -> repair.edits().stream().anyMatch(edit -> unread(edit.file()).isReachedBy(edit)));
		return repairs;
	}

	private UnreadText unread(String file) {
		return unread.computeIfAbsent(file, path -> new UnreadText(model.file(path).orElseThrow(), model));
	}

	JourneyModel model() {
		return model;
	}

	Settings settings() {
		return settings;
	}

	/**
	 * The declarations of a type that a file sees without a qualifier: looked for once for all findings in the file.
	 */
	@SuppressWarnings("unchecked")
	<D extends Declaration> List<D> visible(String file, Class<D> type) {
		return (List<D>) visible.computeIfAbsent(new Seen(file, type),
				seen -> new LocalNames(model, model.file(file).orElseThrow()).visible(type));
	}

	/** Where something is best declared that a file names: looked for once for all findings in the file. */
	Optional<SourceFile> home(SourceFile file, Kind kind, String space) {
		return homes.computeIfAbsent(new Asked(file.path(), kind, space),
				asked -> new DeclarationHome(file, kind, space).best(model));
	}

	String text(String file) {
		return texts.apply(file);
	}

	Analyses analyses() {
		return analyses;
	}
}
