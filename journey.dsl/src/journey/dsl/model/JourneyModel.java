package journey.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.model.FileIndex.Id;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;

/**
 * All files of a workspace as one model, with the index of what is declared and used. Immutable; equal files give an
 * equal model. Built in one pass, linear in the number of elements; with another text in one of its files it is built
 * again for what that file says.
 */
public final class JourneyModel {
	private static final int FEW = 200;

	private final Map<String, FileIndex> byPath;
	private final List<SourceFile> files;
	/** The first file that declares a name; the same as before for as long as no file declares other names. */
	private final Map<Id, String> homes;
	private final List<Journey> journeys = new ArrayList<>();
	/** What is used, which journeys stand in others, and what was lost: put together when it is first asked for. */
	private volatile Set<Id> used;
	private volatile Set<String> lost;
	private volatile Set<String> zoomed;

	private JourneyModel(Map<String, FileIndex> byPath, Map<Id, String> homes) {
		this.byPath = byPath;
		this.homes = homes;
		files = byPath.values().stream().map(index -> index.file).toList();
		for (SourceFile file : files)
			if (!file.library())
				for (Declaration declaration : file.declarations())
					if (declaration instanceof Journey journey) journeys.add(journey);
	}

	/** The model of these files, in whatever order they come. */
	public static JourneyModel of(List<SourceFile> files) {
		Map<String, FileIndex> byPath = new TreeMap<>();
		for (SourceFile file : files) byPath.put(file.path(), new FileIndex(file));
		return new JourneyModel(byPath, homes(byPath.values()));
	}

	/**
	 * This model with other files.
	 *
	 * @param changed take the places of those with the same paths, or are new
	 * @param removed the paths of those that are gone
	 */
	public JourneyModel with(Collection<SourceFile> changed, Collection<String> removed) {
		Map<String, FileIndex> after = new TreeMap<>(byPath);
		after.keySet().removeAll(removed);
		for (SourceFile file : changed) after.put(file.path(), new FileIndex(file));
		Set<Id> moved = new HashSet<>();
		for (String path : removed) if (byPath.containsKey(path)) moved.addAll(byPath.get(path).elements.keySet());
		for (SourceFile file : changed) moved.addAll(difference(byPath.get(file.path()), after.get(file.path())));
		return new JourneyModel(after, moved.isEmpty() ? homes : homes(moved, after.values()));
	}

	/** The names that come or go when one index takes the place of the other, which may be missing. */
	private static Set<Id> difference(FileIndex before, FileIndex after) {
		if (before == null) return after.elements.keySet();
		if (before.elements.keySet().equals(after.elements.keySet())) return Set.of();
		Set<Id> difference = new HashSet<>();
		for (Id id : before.elements.keySet()) if (!after.elements.containsKey(id)) difference.add(id);
		for (Id id : after.elements.keySet()) if (!before.elements.containsKey(id)) difference.add(id);
		return difference;
	}

	/** The homes with those of some names looked for again; of many names, all are. */
	private Map<Id, String> homes(Set<Id> moved, Collection<FileIndex> indexes) {
		if (moved.size() > FEW) return homes(indexes);
		Map<Id, String> after = new HashMap<>(homes);
		after.keySet().removeAll(moved);
		for (FileIndex index : indexes)
			for (Id id : moved) if (index.elements.containsKey(id)) after.putIfAbsent(id, index.file.path());
		return after;
	}

	private static Map<Id, String> homes(Collection<FileIndex> indexes) {
		Map<Id, String> homes = new HashMap<>();
		for (FileIndex index : indexes) for (Id id : index.elements.keySet()) homes.putIfAbsent(id, index.file.path());
		return homes;
	}

	/** All files, the library among them, by path. */
	public List<SourceFile> files() {
		return files;
	}

	/** The file with that path. */
	public Optional<SourceFile> file(String path) {
		return Optional.ofNullable(byPath.get(path)).map(index -> index.file);
	}

	/** The journeys of the workspace, by file and position. */
	public List<Journey> journeys() {
		return Collections.unmodifiableList(journeys);
	}

	/**
	 * Words of all files that stand in text that could not be read: who refers to them refers to something that is
	 * there.
	 */
	public Set<String> lostNames() {
		if (lost == null) {
			Set<String> all = new HashSet<>();
			for (SourceFile file : files) all.addAll(file.flaws().lostNames());
			lost = Collections.unmodifiableSet(all);
		}
		return lost;
	}

	/** Whether something of the kind has lost its name, so that one that is not found may be that. */
	public boolean hasNameless(Kind kind) {
		return byPath.values().stream().anyMatch(index -> index.nameless.contains(kind));
	}

	/** The element that {@code reference} means; empty if the name is not resolved. */
	public <E extends Element> Optional<E> find(Ref reference, Class<E> type) {
		return reference.isResolved() ? find(reference.kind(), reference.target(), type) : Optional.empty();
	}

	/** The element of that kind and qualified name; the first where two have the same. */
	public <E extends Element> Optional<E> find(Kind kind, String qualifiedName, Class<E> type) {
		Id id = new Id(kind, qualifiedName);
		FileIndex home = home(id);
		return home == null ? Optional.empty()
				: Optional.ofNullable(home.elements.get(id)).filter(type::isInstance).map(type::cast);
	}

	/** What people read for {@code reference}: the title of what it means, or the name as written. */
	public String title(Ref reference) {
		return find(reference, Element.class).map(Element::title).orElse(reference.name());
	}

	/** Whether some name in the workspace means this element. */
	public boolean isUsed(Element element) {
		if (used == null) {
			Set<Id> all = new HashSet<>();
			for (FileIndex index : byPath.values()) all.addAll(index.used);
			used = all;
		}
		return used.contains(Id.of(element));
	}

	/** The steps that names mean, in the order of the names; those that are not resolved are left out. */
	public List<Step> steps(List<Ref> names) {
		return names.stream().flatMap(name -> find(name, Step.class).stream()).toList();
	}

	/** The stage that a step stands in. */
	public Stage stageOf(Step step) {
		FileIndex home = home(new Id(Kind.STEP, step.qualifiedName()));
		return home == null ? null : home.stageOfStep.get(step.qualifiedName());
	}

	/** The journey that a stage, step, hand-off, hazard or action stands in. */
	public Journey journeyOf(Element part) {
		Id id = Id.of(part);
		FileIndex home = home(id);
		return home == null ? null : home.journeyOfPart.get(id);
	}

	/** Whether the journey stands somewhere inside another one; one that is kept for comparison only does not count. */
	public boolean isSubJourney(Journey journey) {
		if (zoomed == null) {
			Set<String> all = new HashSet<>();
			for (FileIndex index : byPath.values()) all.addAll(index.zoomed);
			zoomed = all;
		}
		return zoomed.contains(journey.qualifiedName());
	}

	/** The owner of a step: its own, or else its stage's; empty for what the customer does without us. */
	public Optional<Ref> ownerOf(Step step) {
		if (step instanceof OwnStep) return Optional.empty();
		Optional<Ref> own = step.encounter().service().owner();
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

	private FileIndex home(Id id) {
		String path = homes.get(id);
		return path == null ? null : byPath.get(path);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof JourneyModel model && files.equals(model.files);
	}

	@Override
	public int hashCode() {
		return files.hashCode();
	}
}
