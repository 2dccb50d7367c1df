package journey.dsl.tests.formatting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import journey.dsl.tests.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Puts the parts of clauses into another order, as their nodes in the syntax tree tell them; parts of one kind keep
 * theirs.
 */
final class Shuffling {
	private final String text;
	private final Random random;
	private final TreeMap<Integer, String> instead = new TreeMap<>();
	private int shuffled;

	/** A part of a clause: its kind by the grammar, and where it stands. */
	private record Part(Alternatives clause, int kind, int start, int end) {}

	private Shuffling(String text, Random random) {
		this.text = text;
		this.random = random;
	}

	/** A text after that, and how many clauses are in another order. */
	record Shuffled(String text, int clauses) {}

	/** The text with its clauses shuffled. */
	static Shuffled of(String text, Random random) {
		Shuffling shuffling = new Shuffling(text, random);
		for (INode node : Texts.workspace(text).resource(Texts.FILE).getParseResult().getRootNode().getAsTreeIterable())
			if (node instanceof ICompositeNode composite) shuffling.clause(composite);
		StringBuilder result = new StringBuilder(text);
		shuffling.instead.descendingMap()
				.forEach((start, other) -> result.replace(start, start + other.length(), other));
		return new Shuffled(result.toString(), shuffling.shuffled);
	}

	private void clause(ICompositeNode clause) {
		List<Part> parts = new ArrayList<>();
		for (INode child : clause.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) continue;
			EObject part = part(child.getGrammarElement());
			if (part == null) continue;
			Alternatives loop = (Alternatives) part.eContainer();
			EObject first = part instanceof Group group ? group.getElements().get(0) : part;
			boolean begins = parts.isEmpty() || parts.get(0).clause() == loop && isIn(first, child.getGrammarElement());
			int end = child.getTotalEndOffset();
			if (begins) parts.add(new Part(loop, loop.getElements().indexOf(part), child.getOffset(), end));
			else
				parts.set(parts.size() - 1,
						new Part(loop, parts.get(parts.size() - 1).kind(), parts.get(parts.size() - 1).start(), end));
		}
		boolean isOneKind = parts.stream().map(Part::kind).distinct().count() < 2;
		boolean hasComment = !isOneKind && IntStream.range(1, parts.size())
				.anyMatch(at -> !text.substring(parts.get(at - 1).end(), parts.get(at).start()).isBlank());
		if (!isOneKind && !hasComment
				&& text.substring(parts.get(0).start(), parts.get(parts.size() - 1).end()).indexOf("/*") < 0)
			shuffle(parts);
	}

	private void shuffle(List<Part> parts) {
		List<Integer> kinds = new ArrayList<>(parts.stream().map(Part::kind).toList());
		Collections.shuffle(kinds, random);
		List<Part> left = new ArrayList<>(parts);
		StringBuilder other = new StringBuilder();
		for (int place = 0; place < parts.size(); place++) {
			int kind = kinds.get(place);
			Part next = left.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
			left.remove(next);
			if (place > 0) other.append(text, parts.get(place - 1).end(), parts.get(place).start());
			other.append(text, next.start(), next.end());
		}
		int start = parts.get(0).start();
		if (text.startsWith(other.toString(), start)) return;
		shuffled++;
		instead.put(start, other.toString());
	}

	/** The alternative of a clause in which that element of the grammar stands; null if it stands in none. */
	private static EObject part(EObject element) {
		for (EObject at = element; at != null && !(at instanceof ParserRule); at = at.eContainer())
			if (at.eContainer() instanceof Alternatives loop && GrammarUtil.isMultipleCardinality(loop)
					&& !isBlock(loop))
				return at;
		return null;
	}

	private static boolean isBlock(Alternatives loop) {
		if (!(loop.eContainer() instanceof Group group)) return true;
		int at = group.getElements().indexOf(loop);
		boolean isFile = GrammarUtil.containingRule(loop) == GrammarUtil.getGrammar(loop).getRules().get(0);
		return isFile || at > 0 && group.getElements().get(at - 1) instanceof Keyword keyword
				&& keyword.getValue().equals("{");
	}

	private static boolean isIn(EObject outer, EObject inner) {
		for (EObject at = inner; at != null; at = at.eContainer()) if (at == outer) return true;
		return false;
	}
}
