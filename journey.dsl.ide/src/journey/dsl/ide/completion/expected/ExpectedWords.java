package journey.dsl.ide.completion.expected;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * What can come at a place in a text, found by following the grammar through the words before it. Blocks that are
 * closed before the place are skipped; a word that is out of place is taken for something later in the grammar, or for
 * a typing error.
 */
public final class ExpectedWords {
	private final Rest whole;
	private final OpenRule file;

	/** Of that language. */
	public ExpectedWords(Grammar grammar) {
		ParserRule entry = (ParserRule) grammar.getRules().get(0);
		whole = Rest.of(entry);
		file = OpenRule.of(entry, null);
	}

	/**
	 * All that may stand at an offset, in the order of the grammar; nothing in comments, and nothing in a figure or
	 * right behind it.
	 */
	public List<Expected> at(OpenFile text, int offset) {
		List<CaretToken> before = new ArrayList<>();
		CaretToken typed = null;
		int begun = begun(text.text(), offset);
		if (begun < offset && Character.isDigit(text.text().charAt(begun))) return List.of();
		for (ILeafNode leaf : text.leaves()) {
			if (leaf.getOffset() >= offset || typed != null) break;
			CaretToken token = new CaretToken(leaf.getText(), leaf.getOffset());
			boolean isInside = leaf.getEndOffset() > offset;
			if (token.offset() == begun && token.isWord()) {
				typed = token;
			} else if (leaf.isHidden() && !isUnread(leaf)) {
				if (isComment(token) && (isInside || endsOpen(token))) return List.of();
			} else if (isInside || leaf.getEndOffset() == offset && isUnfinished(token)) {
				typed = token;
			} else {
				before.add(token);
			}
		}
		return expected(readings(before), typed == null ? offset : typed.offset());
	}

	/** What is set aside because it cannot be read was typed all the same. */
	private static boolean isUnread(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals("UNREAD");
	}

	/** Where the word or figure begins that somebody writes. The offset itself if there is none. */
	private static int begun(String text, int offset) {
		int begun = offset;
		while (begun > 0 && (Character.isLetterOrDigit(text.charAt(begun - 1)) || text.charAt(begun - 1) == '_'
				|| text.charAt(begun - 1) == '-'))
			begun--;
		return begun;
	}

	private static boolean isComment(CaretToken token) {
		return token.text().startsWith("/");
	}

	/** A comment to the end of the line goes on where the line ends. */
	private static boolean endsOpen(CaretToken token) {
		return token.text().startsWith("//") && !token.text().endsWith("\n");
	}

	/** A word goes on for as long as nothing stands behind it, a text until it is closed. */
	private static boolean isUnfinished(CaretToken token) {
		if (!token.text().startsWith("\"")) return token.isWord();
		return token.text().length() == 1 || !token.text().endsWith("\"") || token.text().equals("\"\"\"");
	}

	private List<Reading> readings(List<CaretToken> tokens) {
		Map<Integer, Integer> closing = closing(tokens);
		List<Reading> readings = List.of(new Reading(whole, file, null, 0));
		for (int at = 0; at < tokens.size(); at++) {
			List<Reading> next = next(readings, tokens.get(at));
			boolean isRead = !next.isEmpty();
			if (isRead) readings = next;
			if (!closing.containsKey(at)) continue;
			at = closing.get(at);
			if (isRead) readings = next(readings, tokens.get(at));
		}
		return readings;
	}

	private static List<Reading> next(List<Reading> readings, CaretToken token) {
		Set<Reading> next = new LinkedHashSet<>();
		for (Reading reading : readings) next.addAll(reading.with(token));
		if (next.isEmpty()) for (Reading reading : readings) next.addAll(reading.resumedWith(token));
		return List.copyOf(next);
	}

	/** Where the blocks that are closed end, by where they begin. */
	private static Map<Integer, Integer> closing(List<CaretToken> tokens) {
		Map<Integer, Integer> closing = new HashMap<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (int at = 0; at < tokens.size(); at++) {
			if (tokens.get(at).text().equals("{")) open.push(at);
			else if (tokens.get(at).text().equals("}") && !open.isEmpty()) closing.put(open.pop(), at);
		}
		return closing;
	}

	private static List<Expected> expected(List<Reading> readings, int from) {
		Set<Expected> expected = new LinkedHashSet<>();
		for (Reading reading : readings)
			for (Rest.Word word : reading.rest().words()) {
				Reading there = reading.at(word, from);
				boolean isOfName = there.name() != null;
				if (!isOfName) expected.add(expected(word.element(), word.marks(), reading.frame(), from));
				else if (isName(word.element()))
					expected.add(expected(there.name(), word.marks(), reading.frame(), there.nameFrom()));
			}
		return new ArrayList<>(expected);
	}

	/** What the word begins to say about the open element, or about one around it where that one ends. */
	private static Expected expected(AbstractElement element, List<Rest.Mark> marks, OpenRule open, int from) {
		OpenRule frame = open;
		for (Rest.Mark mark : marks) {
			if (mark instanceof Rest.Mark.Leave) frame = frame.around();
			else if (mark instanceof Rest.Mark.Give value)
				return new Expected(element, frame.type(), frame.given(), value.feature(), from);
			else if (mark instanceof Rest.Mark.Enter) break;
		}
		return new Expected(element, frame.type(), frame.given(), valueBehind(element), from);
	}

	/** The feature that the words from a keyword on lead to; empty if they lead to none in their group. */
	private static String valueBehind(AbstractElement element) {
		if (!(element instanceof Keyword && element.eContainer() instanceof Group group)) return "";
		return group.getElements().stream().skip(group.getElements().indexOf(element))
				.filter(Assignment.class::isInstance).map(each -> ((Assignment) each).getFeature()).findFirst()
				.orElse("");
	}

	private static boolean isName(AbstractElement element) {
		return !(element instanceof Keyword) && ((RuleCall) element).getRule().getName().equals("Name");
	}
}
