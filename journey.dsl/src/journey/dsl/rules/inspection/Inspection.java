package journey.dsl.rules.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import journey.dsl.analysis.Analyses;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.Finding;
import journey.dsl.rules.InspectionInput;
import journey.dsl.rules.FindingsRule;
import journey.dsl.rules.FoundSoFar;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Topic;
import journey.dsl.rules.WholeJourneyRule;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.WorkspaceRule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.settings.Settings;

/**
 * One run of all rules over one model. Every element is visited once; a rule that fails becomes a finding and stops no
 * other; what an {@code allow} silences is left out. The findings are sorted, and the same for the same model.
 */
public final class Inspection {
	private final RuleCatalogue catalogue;
	private final JourneyModel model;
	private final Settings settings;
	private final Cancellation cancellation;
	private final Map<Rule, RuleContext> contexts = new HashMap<>();
	private final List<Finding> found = new ArrayList<>();
	private final Urgency urgency;
	/** What is being visited; null where rules look at more than one declaration. */
	private Declaration visited;
	private final Map<Class<?>, List<ElementRule<?>>> rulesByType = new HashMap<>();

	private Inspection(RuleCatalogue catalogue, JourneyModel model, Settings settings, WorkspaceFiles files,
			Analyses analyses, Cancellation cancellation) {
		this.cancellation = cancellation;
		this.catalogue = catalogue;
		this.model = model;
		this.settings = settings;
		InspectionInput input = new InspectionInput(model, settings, files, analyses,
				catalogue.rules().stream().map(Rule::id).toList());
		urgency = new Urgency(input);
		for (Rule rule : catalogue.rules())
			severity(rule).ifPresent(
					severity -> contexts.put(rule, new RuleContext(input, rule, severity, reports(rule))));
	}

	/** All findings of these rules, sorted, where nobody knows which other files there are. */
	public static List<Finding> findings(RuleCatalogue catalogue, JourneyModel model, Settings settings) {
		return inspect(catalogue, model, settings, WorkspaceFiles.UNKNOWN).findings();
	}

	/** All findings of these rules, and those that the text silences. */
	public static Inspected inspect(RuleCatalogue catalogue, JourneyModel model, Settings settings,
			WorkspaceFiles files) {
		return inspect(catalogue, model, settings, files, Cancellation.NEVER);
	}

	/**
	 * The same where somebody may stop waiting for it.
	 *
	 * @throws java.util.concurrent.CancellationException when nobody waits any more
	 */
	public static Inspected inspect(RuleCatalogue catalogue, JourneyModel model, Settings settings,
			WorkspaceFiles files, Cancellation cancellation) {
		return new Inspection(catalogue, model, settings, files, Analyses.of(model), cancellation).run();
	}

	/**
	 * What can be found by looking at one file and what it refers to, sorted: all but what needs the whole workspace,
	 * or what the other rules found.
	 *
	 * @param analyses what is computed of the model; whoever looks at several files gives the same to all
	 * @param path of a file of the model
	 */
	public static List<Finding> findings(RuleCatalogue catalogue, JourneyModel model, Settings settings,
			WorkspaceFiles files, Analyses analyses, String path) {
		return new Inspection(catalogue, model, settings, files, analyses, Cancellation.NEVER)
				.run(model.file(path).orElseThrow());
	}

	/** What somebody has settled is not weighed again. */
	private Consumer<Finding> reports(Rule rule) {
		if (settings.severity(rule.id(), rule.topic().word()).isPresent()) return finding -> found.add(placed(finding));
		return finding -> urgency.of(placed(finding), visited).ifPresent(found::add);
	}

	private Finding placed(Finding finding) {
		Optional<Journey> journey = visited == null
				? Surroundings.of(model, finding.at()).innermost(Journey.class)
				: Optional.of(visited).filter(Journey.class::isInstance).map(Journey.class::cast);
		return journey.map(each -> finding.in(each.qualifiedName())).orElse(finding);
	}

	private Inspected run() {
		for (SourceFile file : model.files()) if (!file.library()) visit(file);
		for (Rule rule : catalogue.rules())
			if (rule instanceof WorkspaceRule workspaceRule && contexts.containsKey(rule))
				guarded(rule, firstLine(), () -> workspaceRule.check(model, contexts.get(rule)));
		found.removeIf(new ParseErrorFilter(catalogue, model)::isDoubtful);
		Allowances allowances = Allowances.of(model);
		List<Finding> left = allowances.withoutSilenced(found);
		FoundSoFar soFar = new FoundSoFar(List.copyOf(left), allowances.all(), allowances.effective());
		for (boolean aboutAllowances : List.of(false, true)) {
			found.clear();
			for (Rule rule : catalogue.rules())
				if (rule instanceof FindingsRule findingsRule && contexts.containsKey(rule)
						&& findingsRule.isAboutAllowances() == aboutAllowances)
					guarded(rule, firstLine(), () -> findingsRule.check(soFar, contexts.get(rule)));
			left.addAll(allowances.withoutSilenced(found));
		}
		return new Inspected(List.copyOf(new TreeSet<>(left)), List.copyOf(new TreeSet<>(allowances.silenced())));
	}

	private List<Finding> run(SourceFile file) {
		visit(file);
		found.removeIf(new ParseErrorFilter(catalogue, model)::isDoubtful);
		return List.copyOf(new TreeSet<>(Allowances.of(model).withoutSilenced(found)));
	}

	private Optional<Severity> severity(Rule rule) {
		if (rule.topic() == Topic.TEXT && rule.severity() == Severity.ERROR) return Optional.of(Severity.ERROR);
		Optional<String> settled = settings.severity(rule.id(), rule.topic().word());
		if (settled.isEmpty()) return Optional.of(rule.severity());
		return settled.get().equals("off") ? Optional.empty()
				: Optional.of(Severity.valueOf(settled.get().toUpperCase(Locale.ROOT)));
	}

	private void visit(SourceFile file) {
		file.declarations().forEach(this::visit);
		visited = null;
		for (Rule rule : catalogue.rules())
			if (rule instanceof FileRule fileRule && contexts.containsKey(rule))
				guarded(rule, new SourceRange(file.path(), 0, 0, 1, 1), () -> fileRule.check(file, contexts.get(rule)));
	}

	private void visit(Declaration declaration) {
		cancellation.check();
		visited = declaration;
		check(declaration, false);
		if (!(declaration instanceof Journey journey) || journey.name().isEmpty()) return;
		boolean retired = journey.isRetired();
		journey.parts().forEach(part -> check(part, retired));
		boolean inner = model.isSubJourney(journey);
		for (Rule rule : catalogue.rules())
			if (rule instanceof JourneyRule journeyRule && contexts.containsKey(rule)
					&& (!retired || rule.appliesToRetired()) && !(inner && rule instanceof WholeJourneyRule))
				guarded(rule, journey.nameAt(), () -> journeyRule.check(journey, contexts.get(rule)));
	}

	/** What has lost its name is said to have lost it; more cannot be told of it. */
	private void check(Element element, boolean partOfRetired) {
		if (element.name().isEmpty()) return;
		boolean retired = partOfRetired || element instanceof Journey journey && journey.isRetired();
		for (ElementRule<?> rule : rulesFor(element.getClass()))
			if (!retired || rule.appliesToRetired()) guarded(rule, element.nameAt(), () -> apply(rule, element));
	}

	private <E extends Element> void apply(ElementRule<E> rule, Element element) {
		rule.check(rule.visited().cast(element), contexts.get(rule));
	}

	private List<ElementRule<?>> rulesFor(Class<?> type) {
		return rulesByType.computeIfAbsent(type, visited -> {
			List<ElementRule<?>> rules = new ArrayList<>();
			for (Rule rule : catalogue.rules())
				if (rule instanceof ElementRule<?> elementRule && contexts.containsKey(rule)
						&& elementRule.visited().isAssignableFrom(visited))
					rules.add(elementRule);
			return rules;
		});
	}

	/** A rule that fails must not hide what the others find, nor that it failed. */
	private void guarded(Rule rule, SourceRange at, Runnable check) {
		if (!(rule instanceof ElementRule<?>)) cancellation.check();
		try {
			check.run();
		} catch (RuntimeException | StackOverflowError | LinkageError failure) {
			found.add(new Finding(Finding.BROKEN, RuleKind.CONTRADICTION, Severity.ERROR,
					Topic.TEXT.messages().text(settings.language(), Finding.BROKEN, rule.id(), failure), at,
					List.of(), ""));
		}
	}

	private SourceRange firstLine() {
		return new SourceRange(model.files().get(0).path(), 0, 0, 1, 1);
	}
}
