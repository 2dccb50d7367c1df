package journey.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.dsl.analysis.StepParts;
import journey.dsl.ide.next.NextRows;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.FileElements;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.rules.next.NextThing;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * Facts above the lines where elements begin: for journeys, their size and findings; for stages and steps, hand-offs
 * out and in; for moments, their chances; for teams and people, the steps that they own.
 */
public final class CodeLenses {
	/** What lenses say. */
	public static final Messages MESSAGES = new Messages(CodeLenses.class, "messages");

	/** Above a line there is little room. */
	private static final int MOST_SIGNS = 110;

	private final OpenFile file;
	private final List<CodeLens> lenses = new ArrayList<>();
	private final TreeMap<Integer, List<Finding>> findings = new TreeMap<>();
	private OwnedSteps owned;

	private CodeLenses(OpenFile file) {
		this.file = file;
		for (Finding finding : file.workspace().findings(file.path()))
			findings.computeIfAbsent(finding.at().offset(), key -> new ArrayList<>()).add(finding);
	}

	/** The lenses of a file, in text order of the elements. */
	public static List<CodeLens> of(OpenFile file) {
		CodeLenses lenses = new CodeLenses(file);
		for (Declaration declaration : file.source().declarations()) {
			file.cancellation().check();
			if (declaration instanceof Owner owner) lenses.owner(owner);
			else if (declaration instanceof Journey journey) lenses.journey(journey);
		}
		return List.copyOf(lenses.lenses);
	}

	private void owner(Owner owner) {
		if (owned == null) owned = new OwnedSteps(file.workspace().model(), file.cancellation());
		List<Step> steps = owned.of(owner);
		if (steps.isEmpty()) return;
		Set<String> journeys = new LinkedHashSet<>();
		for (Step step : steps) journeys.add(file.workspace().model().journeyOf(step).qualifiedName());
		add(owner, words("owner", count("steps", steps.size()), count("journeys", journeys.size())), steps);
	}

	private void journey(Journey journey) {
		List<Step> steps = journey.steps();
		List<Moment> top = file.workspace().analyses().topMoments(journey).all();
		List<Step> moments = steps.stream().filter(Moment.class::isInstance).toList();
		if (!steps.isEmpty())
			add(journey, words("journey", count("steps", steps.size()), count("moments", moments.size()), top.size()),
					top.isEmpty() ? moments : top);
		findings(journey);
		StepParts parts = file.workspace().analyses().stepParts(journey);
		for (Stage stage : journey.stages()) {
			if (FileElements.isWritten(stage, journey)) handOffs(stage, stage.steps(), parts);
			for (Step step : stage.steps()) {
				if (step instanceof Moment moment) moment.odds().chances().forEach(chance -> chance(moment, chance));
				handOffs(step, List.of(step), parts);
			}
		}
	}

	private void findings(Journey journey) {
		SourceRange at = journey.heading().at();
		List<Finding> inside = findings.subMap(at.offset(), true, at.end(), true).values().stream()
				.flatMap(List::stream).toList();
		List<String> counts = Stream.of(Severity.values()).flatMap(severity -> count(severity, inside).stream())
				.toList();
		if (counts.isEmpty()) return;
		lenses.add(new CodeLens(name(journey),
				LensCommands.findings(String.join(", ", counts), file.uri(), file.lines().range(at)), null));
		NextRows.of(journey, file.workspace()).stream().findFirst().ifPresent(next -> next(journey, next));
	}

	/** The first thing to do, for editors that have no list of them. */
	private void next(Journey journey, NextThing next) {
		String sentence = next.sentence();
		boolean isShort = sentence.codePointCount(0, sentence.length()) <= MOST_SIGNS;
		String title = isShort ? sentence : sentence.substring(0, sentence.offsetByCodePoints(0, MOST_SIGNS)) + "…";
		Range name = name(journey);
		List<Location> place = file.workspace().location(next.findings().first().at()).stream().toList();
		lenses.add(new CodeLens(name,
				LensCommands.locations(words("next", title), file.uri(), name.getStart(), place), null));
	}

	private List<String> count(Severity severity, List<Finding> findings) {
		int number = (int) findings.stream().filter(each -> each.severity() == severity).count();
		return number == 0 ? List.of() : List.of(count(severity.word(), number));
	}

	private void chance(Moment moment, Chance chance) {
		String outcome = file.workspace().wording().title(chance.outcome());
		String today = chance.today().value().text();
		String title = chance.target().map(target -> words("chance.target", outcome, today, target.value().text()))
				.orElseGet(() -> words("chance.today", outcome, today));
		add(moment, title, file.workspace().model().find(chance.outcome(), Element.class).stream().toList());
	}

	private void handOffs(Element at, List<Step> steps, StepParts parts) {
		List<HandOff> out = steps.stream().flatMap(step -> parts.handOffsAfter(step).stream()).toList();
		List<HandOff> in = steps.stream().flatMap(step -> parts.handOffsBefore(step).stream()).toList();
		if (out.isEmpty() && in.isEmpty()) return;
		String key = out.isEmpty() ? "hand-offs.in" : in.isEmpty() ? "hand-offs.out" : "hand-offs.both";
		add(at, words(key, count("hand-offs", out.isEmpty() ? in.size() : out.size()), in.size()),
				Stream.concat(out.stream(), in.stream()).distinct().toList());
	}

	private void add(Element at, String title, List<? extends Element> targets) {
		Range name = name(at);
		List<Location> locations = targets.stream().flatMap(each -> file.workspace().location(each.nameAt()).stream())
				.toList();
		lenses.add(new CodeLens(name, LensCommands.locations(title, file.uri(), name.getStart(), locations), null));
	}

	/** A lens is above one line: an element without a name is identified by where it begins. */
	private Range name(Element element) {
		int start = element.nameAt().offset();
		return file.lines().range(start, element.name().isEmpty() ? start : element.nameAt().end());
	}

	private String count(String key, int number) {
		return words(key + (number == 1 ? ".one" : ".other"), number);
	}

	private String words(String key, Object... about) {
		return MESSAGES.text(file.workspace().language(), key, about);
	}
}
