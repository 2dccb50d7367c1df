package journey.dsl.ide.navigation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What each word of the names in a file means, with its place: in {@code loan.offer} the journey and its step, in
 * {@code details.invite} a sub-journey and a step of its journey, in {@code acme.people.ann} two namespaces and a
 * person. Everything that goes to a name, lists its uses or changes it asks here.
 */
public final class NameParts {
	/** Spaces and comments may surround the dots of a name. */
	private static final Pattern WORD = Pattern.compile("/\\*.*?\\*/|//[^\\r\\n]*|([^\\s./\\u00A0\\uFEFF]+)",
			Pattern.DOTALL);

	private final OpenFile file;
	private final JourneyModel model;
	private final TreeMap<Integer, Journey> journeys = new TreeMap<>();

	private record Word(SourceRange at, String text) {
		NamePart means(List<Element> elements) {
			return new NamePart(at, text, elements, "", false);
		}

		NamePart namespace(String name) {
			return new NamePart(at, text, List.of(), name, false);
		}
	}

	private NameParts(OpenFile file) {
		this.file = file;
		model = file.workspace().model();
		for (Journey journey : file.source().journeys()) journeys.put(journey.heading().at().offset(), journey);
	}

	/** The names in that file. */
	public static NameParts of(OpenFile file) {
		return new NameParts(file);
	}

	/**
	 * The words of all names in the file, in text order: where they are declared, used and imported, and its namespace.
	 */
	public List<NamePart> all() {
		List<NamePart> all = new ArrayList<>();
		for (Element element : file.elements()) if (!element.name().isEmpty()) all.add(declaration(element));
		for (Ref reference : file.source().references()) all.addAll(of(reference));
		for (Import each : file.source().imports()) all.addAll(of(each));
		all.addAll(ofNamespace());
		all.sort(Comparator.comparing(NamePart::at));
		return all;
	}

	/** The words that name one of some elements, in text order. Only names that may do so are taken apart. */
	List<NamePart> naming(ElementNames elements) {
		List<NamePart> parts = new ArrayList<>();
		for (Element element : file.elements()) if (!element.name().isEmpty()) parts.add(declaration(element));
		for (Ref reference : file.source().references()) if (elements.mayBeIn(reference)) parts.addAll(of(reference));
		for (Import each : file.source().imports()) parts.addAll(of(each));
		return parts.stream().filter(elements::isMeantBy).sorted(Comparator.comparing(NamePart::at)).toList();
	}

	/** The word of a name at an offset, the ends of the word included. */
	public Optional<NamePart> at(int offset) {
		SourceRange place = file.at(offset);
		Stream<NamePart> declared = file.declared(offset).stream().map(NameParts::declaration);
		Stream<NamePart> used = file.reference(offset).stream().flatMap(reference -> of(reference).stream());
		Stream<NamePart> imported = file.source().imports().stream().filter(each -> each.at().contains(place))
				.flatMap(each -> of(each).stream());
		return Stream.of(declared, used, imported, ofNamespace().stream()).flatMap(each -> each)
				.filter(part -> part.at().contains(place)).findFirst();
	}

	/** The words of the name of another element. */
	public List<NamePart> of(Ref reference) {
		List<Word> words = words(reference.at());
		List<Element> path = reference.kind() == Kind.STEP && words.size() > 1 ? path(words, reference) : List.of();
		if (!path.isEmpty()) return parts(words, path);
		return suffix(words, reference.isResolved() ? reference.target() : "", reference.kind() == Kind.STEP,
				model.find(reference, Element.class).map(List::of).orElse(List.of()));
	}

	/** The words of the name that an import makes visible; those of a namespace mean no elements. */
	public List<NamePart> of(Import imported) {
		List<Element> elements = new ArrayList<>();
		if (!imported.wildcard())
			for (Kind kind : Kind.values()) model.find(kind, imported.name(), Element.class).ifPresent(elements::add);
		List<Word> words = words(imported.at());
		if (imported.wildcard() && !words.isEmpty() && words.get(words.size() - 1).text().equals("*"))
			words.remove(words.size() - 1);
		boolean isPart = elements.stream().anyMatch(each -> !(each instanceof Declaration));
		return suffix(words, imported.name(), isPart, elements);
	}

	/** The words of the namespace of the file itself. */
	public List<NamePart> ofNamespace() {
		var root = file.tree().getParseResult().getRootASTElement();
		List<INode> nodes = root == null ? List.of()
				: NodeModelUtils.findNodesForFeature(root, Literals.JOURNEY_FILE__NAMESPACE);
		if (nodes.isEmpty()) return List.of();
		INode last = nodes.get(nodes.size() - 1);
		return suffix(words(new SourceRange(file.path(), last.getOffset(), last.getLength(), 1, 1)),
				file.source().namespace(), false, List.of());
	}

	private static NamePart declaration(Element element) {
		return new NamePart(element.nameAt(), element.name(), List.of(element), "", true);
	}

	/**
	 * A name of which the last words are written: what stands before an element is its namespace, before a step its
	 * journey.
	 */
	private List<NamePart> suffix(List<Word> words, String full, boolean isStep, List<Element> meanings) {
		List<String> names = Arrays.asList(full.split("\\."));
		List<NamePart> parts = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			int behind = words.size() - 1 - at;
			String name = String.join(".", names.subList(0, Math.max(0, names.size() - behind)));
			boolean fits = names.size() > behind && names.get(names.size() - 1 - behind).equals(words.get(at).text());
			if (behind == 0 && !meanings.isEmpty()) parts.add(words.get(at).means(meanings));
			else if (!fits || behind == 0 && isStep) parts.add(words.get(at).means(List.of()));
			else if (behind == 1 && isStep)
				parts.add(words.get(at)
						.means(model.find(Kind.JOURNEY, name, Element.class).map(List::of).orElse(List.of())));
			else
				parts.add(words.get(at).namespace(name));
		}
		return parts;
	}

	private static List<NamePart> parts(List<Word> words, List<Element> path) {
		List<NamePart> parts = new ArrayList<>();
		for (int at = 0; at < words.size(); at++)
			parts.add(words.get(at).means(at < path.size() ? List.of(path.get(at)) : List.of()));
		return parts;
	}

	/**
	 * The steps that a path through sub-journeys passes, as far as they are known; empty if it is none, or leads
	 * elsewhere.
	 */
	private List<Element> path(List<Word> words, Ref reference) {
		Map.Entry<Integer, Journey> own = journeys.floorEntry(reference.at().offset());
		if (own == null) return List.of();
		List<Journey> starts = new ArrayList<>(List.of(own.getValue()));
		own.getValue().lifecycle().improves().flatMap(name -> model.find(name, Journey.class)).ifPresent(starts::add);
		for (Journey start : starts) {
			List<Element> path = path(words, start);
			boolean ends = path.size() == words.size()
					&& path.get(path.size() - 1).qualifiedName().equals(reference.target());
			if (ends || !reference.isResolved() && !path.isEmpty()) return path;
		}
		return List.of();
	}

	private List<Element> path(List<Word> words, Journey start) {
		List<Element> path = new ArrayList<>();
		Optional<Journey> within = Optional.of(start);
		for (Word word : words) {
			Optional<Step> step = within
					.flatMap(journey -> model.find(Kind.STEP, journey.qualifiedName() + "." + word.text(), Step.class));
			if (step.isEmpty()) break;
			path.add(step.get());
			within = step.filter(SubJourney.class::isInstance)
					.flatMap(zoom -> model.find(((SubJourney) zoom).journey(), Journey.class));
		}
		return Collections.unmodifiableList(path);
	}

	private List<Word> words(SourceRange name) {
		int end = Math.min(name.end(), file.text().length());
		List<Word> words = new ArrayList<>();
		if (name.offset() >= end) return words;
		Matcher matcher = WORD.matcher(file.text()).region(name.offset(), end);
		while (matcher.find()) {
			if (matcher.group(1) == null) continue;
			Position start = file.lines().position(matcher.start());
			SourceRange at = new SourceRange(file.path(), matcher.start(), matcher.end() - matcher.start(),
					start.getLine() + 1, start.getCharacter() + 1);
			words.add(new Word(at, Normalizer.normalize(matcher.group(1), Normalizer.Form.NFC)));
		}
		return words;
	}
}
