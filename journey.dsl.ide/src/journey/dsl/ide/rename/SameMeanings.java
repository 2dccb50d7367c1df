package journey.dsl.ide.rename;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.rename.ElementPlaces.Place;
import journey.dsl.ide.workspace.Draft;
import journey.dsl.messages.Message;
import journey.dsl.model.FileElements;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.project.rewriting.SafeEdits;

/** Whether all names still mean the same after a change of names. Unaffected files are not checked. */
final class SameMeanings {
	private final JourneyModel before;
	private final JourneyModel after;
	private final ElementPlaces placesBefore;
	private final ElementPlaces placesAfter;
	private final Set<String> affected;
	private final Cancellation cancellation;

	SameMeanings(JourneyModel before, Draft draft, Cancellation cancellation) {
		this.cancellation = cancellation;
		this.before = before;
		after = draft.model();
		placesBefore = new ElementPlaces(before);
		placesAfter = new ElementPlaces(after);
		affected = new TreeSet<>(draft.affected());
	}

	/** The first name that would mean something else, and what; empty if there is none. */
	Optional<Message> change() {
		return affected.stream()
				.flatMap(path -> change(before.file(path).orElseThrow(), after.file(path).orElseThrow()).stream())
				.findFirst();
	}

	private Optional<Message> change(SourceFile old, SourceFile other) {
		cancellation.check();
		List<Ref> names = old.references();
		boolean isReadable = !SafeEdits.isWorse(old, other) && names.size() == other.references().size()
				&& FileElements.of(old).size() == FileElements.of(other).size();
		if (!isReadable) return Optional.of(Renaming.MESSAGES.of("breaks", old.path()));
		for (int at = 0; at < names.size(); at++) {
			Optional<Element> was = before.find(names.get(at), Element.class);
			Optional<Element> is = after.find(other.references().get(at), Element.class);
			if (!placesBefore.of(was).equals(placesAfter.of(is))) return Optional.of(changed(names.get(at), was, is));
		}
		if (!imported(old, before, placesBefore).equals(imported(other, after, placesAfter)))
			return Optional.of(Renaming.MESSAGES.of("import-changes", old.path()));
		return Optional.empty();
	}

	/** What is imported by name, however many imports that takes. */
	private static Set<Place> imported(SourceFile file, JourneyModel model, ElementPlaces places) {
		Set<Place> found = new HashSet<>();
		for (Import each : file.imports())
			if (!each.wildcard())
				for (Kind kind : Kind.values())
					places.of(model.find(kind, each.name(), Element.class)).ifPresent(found::add);
		return found;
	}

	private static Message changed(Ref name, Optional<Element> was, Optional<Element> is) {
		if (is.isEmpty()) return Renaming.MESSAGES.of("meaning-lost", name.name(), name.at().file(), name.at().line());
		return Renaming.MESSAGES.of(was.isEmpty() ? "meaning-gained" : "meaning-changed", name.name(), name.at().file(),
				name.at().line(),
				is.get().qualifiedName(), is.get().nameAt().file(), is.get().nameAt().line());
	}
}
