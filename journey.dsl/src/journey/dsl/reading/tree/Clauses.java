package journey.dsl.reading.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.grammar.RequiredParts;
import journey.dsl.messages.Messages;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Repetition;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.Spelled;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.naming.JourneyNames;
import journey.dsl.scoping.WrittenName;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The clauses of one element of the syntax tree, each value with its words. The words are collected in one pass over
 * the element's own part of the text, so that an element with many children costs no more than their number.
 */
final class Clauses {
	final EObject element;
	final FileNotes notes;
	private final JourneyNames names;
	private final Map<String, List<Slot>> slots = new LinkedHashMap<>();

	/** The words of one value, and the keyword that begins its clause. */
	private record Slot(INode value, INode clause) {}

	private INode clause;

	Clauses(EObject element, FileNotes notes, JourneyNames names) {
		this.element = element;
		this.notes = notes;
		this.names = names;
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) collect(node);
		noteRepetitions();
		noteMissingParts();
	}

	Clauses of(EObject child) {
		return new Clauses(child, notes, names);
	}

	private void collect(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			EObject grammar = child.getGrammarElement();
			if (grammar == null) continue;
			Assignment assignment = assignmentOf(grammar);
			if (assignment != null) {
				INode begin = clause == null ? child : clause;
				slots.computeIfAbsent(assignment.getFeature(), f -> new ArrayList<>()).add(new Slot(child, begin));
				if (child.getSemanticElement() != element && child instanceof ICompositeNode) clause = null;
				else if (!(grammar instanceof Keyword)) clause = null;
			} else if (grammar instanceof Keyword keyword) {
				if (clause == null || isPunctuation(keyword)) clause = isPunctuation(keyword) ? null : child;
			} else if (child instanceof ICompositeNode inner && (grammar instanceof Action
					|| grammar instanceof RuleCall call && call.getRule() instanceof ParserRule)) {
				collect(inner);
			}
		}
	}

	private static Assignment assignmentOf(EObject grammar) {
		return grammar instanceof Assignment assignment ? assignment : GrammarUtil.containingAssignment(grammar);
	}

	private static boolean isPunctuation(Keyword keyword) {
		return !Character.isLetter(keyword.getValue().charAt(0));
	}

	private List<Slot> slots(EStructuralFeature feature) {
		return slots.getOrDefault(feature.getName(), List.of());
	}

	/** Notes where a single value stands again. */
	private void noteRepetitions() {
		slots.forEach((name, found) -> {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (found.size() < 2 || feature == null || feature.isMany()) return;
			INode first = found.get(0).clause();
			String word = first.getGrammarElement() instanceof Keyword keyword ? keyword.getValue()
					: first.getText().strip();
			SourceRange before = span(first, found.get(0).value());
			for (Slot again : found.subList(1, found.size()))
				notes.repetitions.add(new Repetition(word, span(again.clause(), again.value()), before));
		});
	}

	/** A clause without a part that it needs; one is told, whatever else is missing. */
	private void noteMissingParts() {
		for (RequiredParts.Part part : RequiredParts.of(element.eClass())) {
			boolean isNeeded = part.with().isEmpty() || part.with().stream().anyMatch(other -> !slots(other).isEmpty());
			if (!isNeeded || !slots(part.feature()).isEmpty()) continue;
			SourceRange at = range();
			String words = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(element));
			notes.incomplete.add(new UnreadableText(
					Messages.SYNTAX.of("part-missing", words.split("\\s", 2)[0], part.word(), part.example()),
					notes.firstLine(at), false, at, List.of()));
			return;
		}
	}

	SourceRange range() {
		return range(NodeModelUtils.findActualNodeFor(element));
	}

	private SourceRange range(INode node) {
		return notes.range(node.getOffset(), node.getLength());
	}

	private SourceRange span(INode first, INode last) {
		return notes.range(first.getOffset(), Math.max(last.getOffset() + last.getLength() - first.getOffset(), 0));
	}

	/** The words of the last value of {@code feature}. */
	Optional<SourceRange> at(EStructuralFeature feature) {
		List<Slot> found = slots(feature);
		return found.isEmpty() ? Optional.empty() : Optional.of(range(found.get(found.size() - 1).value()));
	}

	/** A single value with its words; where it stands twice, the last one counts. */
	<T> Optional<Given<T>> single(EStructuralFeature feature, Class<T> type) {
		Object value = element.eGet(feature);
		return at(feature).filter(at -> type.isInstance(value)).map(at -> new Given<>(type.cast(value), at));
	}

	Optional<Given<String>> text(EStructuralFeature feature) {
		return single(feature, String.class);
	}

	List<Given<String>> texts(EStructuralFeature feature) {
		return many(feature, String.class);
	}

	/** All values of a list with their words. A value that could not be read is left out with all behind it. */
	<T> List<Given<T>> many(EStructuralFeature feature, Class<T> type) {
		List<Slot> found = slots(feature);
		List<Given<T>> given = new ArrayList<>(found.size());
		int at = 0;
		for (Object value : (Collection<?>) element.eGet(feature)) {
			if (at == found.size()) break;
			given.add(new Given<>(type.cast(value), range(found.get(at++).value())));
		}
		return List.copyOf(given);
	}

	Optional<SourceRange> flag(EStructuralFeature feature) {
		return at(feature);
	}

	/** A word out of a fixed list. */
	<E extends Enum<E> & Spelled> Optional<Given<E>> word(EStructuralFeature feature, Class<E> type) {
		if (!element.eIsSet(feature)) return Optional.empty();
		Object value = element.eGet(feature);
		return at(feature).map(at -> new Given<>(Spelled.of(type, value.toString()), at));
	}

	<E extends Enum<E> & Spelled> List<Given<E>> words(EStructuralFeature feature, Class<E> type) {
		return many(feature, Object.class).stream()
				.map(given -> new Given<>(Spelled.of(type, given.value().toString()), given.at())).toList();
	}

	Optional<Ref> ref(EReference feature) {
		List<Slot> found = slots(feature);
		if (found.isEmpty()) return Optional.empty();
		return Optional.of(ref(found.get(found.size() - 1).value(), feature));
	}

	List<Ref> refs(EReference feature) {
		return slots(feature).stream().map(slot -> ref(slot.value(), feature)).toList();
	}

	private Ref ref(INode node, EReference feature) {
		String meant = notes.meant(node.getOffset());
		String name = meant == null ? WrittenName.of(node) : meant;
		String target = notes.meanings.of(name, feature, element);
		String guess = target.isEmpty() ? notes.meanings.guess(name, feature, element) : "";
		Ref ref = new Ref(Kinds.of(feature.getEReferenceType()),
				meant == null ? NodeModelUtils.getTokenText(node) : meant, target.isEmpty() ? guess : target,
				range(node), !guess.isEmpty());
		notes.references.add(ref);
		return ref;
	}

	/** The child elements of {@code feature}, one or many. */
	List<Clauses> children(EReference feature) {
		Object value = element.eGet(feature);
		List<Clauses> children = new ArrayList<>();
		if (value instanceof Collection<?> many) many.forEach(child -> children.add(of((EObject) child)));
		else if (value != null) children.add(of((EObject) value));
		return children;
	}

	Optional<Clauses> child(EReference feature) {
		List<Clauses> children = children(feature);
		return children.isEmpty() ? Optional.empty() : Optional.of(children.get(0));
	}

	Kind kind() {
		return Kinds.of(element.eClass());
	}

	String qualifiedName() {
		return String.valueOf(names.getFullyQualifiedName(element));
	}
}
