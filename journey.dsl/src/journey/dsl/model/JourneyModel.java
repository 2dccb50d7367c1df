package journey.dsl.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All files of a workspace as one model, with the index of what is declared and used. Immutable; equal files give an
 * equal model. Built in one pass, linear in the number of elements.
 */
public final class JourneyModel {
	private final List<SourceFile> files;
	private final Map<String, SourceFile> filesByPath = new HashMap<>();
	private final Map<Id, Element> declared = new HashMap<>();
	private final Map<String, Stage> stageOfStep = new HashMap<>();
	private final Map<String, Journey> journeyOfPart = new HashMap<>();
	private final Set<Id> used = new HashSet<>();
	private final Set<String> zoomed = new HashSet<>();
	private final List<Journey> journeys = new ArrayList<>();

	private JourneyModel(List<SourceFile> files) {
		this.files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
		for (SourceFile file : this.files) {
			filesByPath.put(file.path(), file);
			file.declarations().forEach(this::declare);
			if (!file.library()) journeys.addAll(file.journeys());
			for (Ref reference : file.references())
				if (reference.isResolved()) used.add(new Id(reference.kind(), reference.target()));
		}
	}

	/** The model of these files, in whatever order they come. */
	public static JourneyModel of(List<SourceFile> files) {
		return new JourneyModel(files);
	}

	/** All files, the library among them, by path. */
	public List<SourceFile> files() {
		return files;
	}

	/** The file with that path. */
	public Optional<SourceFile> file(String path) {
		return Optional.ofNullable(filesByPath.get(path));
	}

	/** The journeys of the workspace, by file and position. */
	public List<Journey> journeys() {
		return Collections.unmodifiableList(journeys);
	}

	/** Words of all files that stand in text that could not be read: who refers to them refers to something that is there. */
	public Set<String> lostNames() {
		Set<String> lost = new HashSet<>();
		for (SourceFile file : files) lost.addAll(file.lostNames());
		return lost;
	}

	/** The element that {@code reference} means; empty if the name is not resolved. */
	public <E extends Element> Optional<E> find(Ref reference, Class<E> type) {
		return reference.isResolved() ? find(reference.kind(), reference.target(), type) : Optional.empty();
	}

	/** The element of that kind and qualified name; the first where two have the same. */
	public <E extends Element> Optional<E> find(Kind kind, String qualifiedName, Class<E> type) {
		return Optional.ofNullable(declared.get(new Id(kind, qualifiedName))).filter(type::isInstance).map(type::cast);
	}

	/** What people read for {@code reference}: the title of what it means, or the name as written. */
	public String title(Ref reference) {
		return find(reference, Element.class).map(Element::title).orElse(reference.name());
	}

	/** Whether some name in the workspace means this element. */
	public boolean isUsed(Element element) {
		return used.contains(new Id(element.heading().kind(), element.qualifiedName()));
	}

	/** The stage that a step stands in. */
	public Stage stageOf(Step step) {
		return stageOfStep.get(step.qualifiedName());
	}

	/** The journey that a stage, step, hand-off, hazard or action stands in. */
	public Journey journeyOf(Element part) {
		return journeyOfPart.get(part.heading().kind() + " " + part.qualifiedName());
	}

	/** Whether the journey stands somewhere inside another one; one that is kept for comparison only does not count. */
	public boolean isSubJourney(Journey journey) {
		return zoomed.contains(journey.qualifiedName());
	}

	/** The owner of a step: its own, or else its stage's; empty for what the customer does without us. */
	public Optional<Ref> ownerOf(Step step) {
		if (step instanceof OwnStep) return Optional.empty();
		Optional<Ref> own = step.encounter().owner();
		if (own.isPresent()) return own;
		return Optional.ofNullable(stageOf(step)).flatMap(Stage::owner);
	}

	/** The silo an owner belongs to: a team itself, a person's team, or the person alone; empty if not resolved. */
	public Optional<Owner> siloOf(Ref owner) {
		Optional<Owner> found = find(owner, Owner.class);
		if (found.isPresent() && found.get() instanceof Person person && person.team().isPresent()) {
			Optional<Owner> team = find(person.team().get(), Owner.class);
			if (team.isPresent()) return team;
		}
		return found;
	}

	private void declare(Declaration declaration) {
		put(declaration);
		if (declaration instanceof Journey journey) {
			for (Stage stage : journey.stages()) {
				putPart(stage, journey);
				for (Step step : stage.steps()) {
					putPart(step, journey);
					stageOfStep.putIfAbsent(step.qualifiedName(), stage);
					if (step instanceof SubJourney zoom && !journey.isRetired()) zoomed.add(zoom.journey().target());
				}
			}
			journey.handOffs().forEach(part -> putPart(part, journey));
			journey.hazards().forEach(part -> putPart(part, journey));
			journey.actions().forEach(part -> putPart(part, journey));
		}
	}

	private void putPart(Element part, Journey journey) {
		put(part);
		journeyOfPart.putIfAbsent(part.heading().kind() + " " + part.qualifiedName(), journey);
	}

	private void put(Element element) {
		declared.putIfAbsent(new Id(element.heading().kind(), element.qualifiedName()), element);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof JourneyModel model && files.equals(model.files);
	}

	@Override
	public int hashCode() {
		return files.hashCode();
	}

	private record Id(Kind kind, String qualifiedName) {}
}
