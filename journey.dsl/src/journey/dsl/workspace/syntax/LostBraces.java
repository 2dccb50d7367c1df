package journey.dsl.workspace.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.journey.Element;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Finds where an opening brace was lost, or a block was left in its middle, so that what follows was read as a part of something else: up to the
 * next declaration at the beginning of a line, nothing there can be judged.
 */
final class LostBraces {


	private final String text;
	private final GrammarWords words;
	private final Pattern declaration;
	/** Where elements without a block end, and what they are. */
	private final TreeMap<Integer, Head> heads = new TreeMap<>();

	private record Head(int offset, int end, String rule) {}

	/**
	 * A brace that was lost.
	 *
	 * @param from where doubt begins
	 * @param until where it ends
	 * @param message what to say; empty if the fault speaks for itself
	 * @param at what to point at
	 * @param length of that
	 */
	record Lost(int from, int until, Optional<Message> message, int at, int length) {}

	LostBraces(XtextResource resource, String text, GrammarWords words) {
		this.text = text;
		this.words = words;
		declaration = Pattern.compile("(?m)^(" + String.join("|", words.of("Declaration")) + ")\\b");
		for (var contents = resource.getAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (!(element instanceof Element)) continue;
			INode node = NodeModelUtils.findActualNodeFor(element);
			boolean hasBlock = text.startsWith("}", Math.max(node.getEndOffset() - 1, 0));
			if (!hasBlock) heads.put(node.getEndOffset(), new Head(node.getOffset(), node.getEndOffset(), element.eClass().getName()));
		}
	}

	/** The brace whose loss explains the fault; empty if none does. */
	Optional<Lost> before(Unreadable fault) {
		Map.Entry<Integer, Head> nearest = heads.floorEntry(Math.max(fault.end(), fault.offset()));
		Optional<Lost> opening = nearest == null ? Optional.empty() : opening(nearest.getValue(), fault);
		return opening.or(() -> brokenOff(fault));
	}

	private Optional<Lost> opening(Head head, Unreadable fault) {
		int lineEnd = lineEnd(fault.offset());
		String between = text.substring(head.offset(), Math.max(fault.offset(), head.offset()));
		boolean swallowed = between.indexOf('\n') < 0 && text.substring(fault.offset(), lineEnd).stripTrailing().endsWith("{");
		if (swallowed) return Optional.of(new Lost(head.end(), until(Math.max(lineEnd, head.end())), Optional.empty(), 0, 0));
		Matcher word = GrammarWords.WORD.matcher(text).region(Math.min(head.end() + leadingSpace(head.end()), text.length()), text.length());
		boolean belongsInside = word.lookingAt() && words.inside(head.rule()).contains(word.group()) && isIndentedBelow(head);
		if (!belongsInside || between.indexOf('}') >= 0 || between.indexOf('{') >= 0) return Optional.empty();
		String line = text.substring(head.offset(), head.end()).lines().findFirst().orElse("");
		return Optional.of(new Lost(head.end(), until(fault.end()), Optional.of(Messages.SYNTAX.of("brace-open-missing", line, word.group())), head.offset(), line.length()));
	}

	/** A block that the parser left in its middle: what follows was read as standing outside of it. */
	private Optional<Lost> brokenOff(Unreadable fault) {
		if (!fault.isHard() || fault.openAt() < 0) return Optional.empty();
		Matcher word = GrammarWords.WORD.matcher(fault.text());
		String met = word.lookingAt() ? word.group() : "";
		boolean onlyBraceIsMissing = fault.detail().equals("'}'") && (met.isEmpty() || words.beginsElement(met));
		boolean blockIsOpen = heads.values().stream().anyMatch(head -> head.offset() == fault.openAt() && text.substring(head.offset(), head.end()).indexOf('{') >= 0);
		boolean leftTooEarly = fault.detail().equals("'}'") ? !met.isEmpty() : blockIsOpen;
		return !onlyBraceIsMissing && leftTooEarly ? Optional.of(new Lost(fault.end(), until(fault.end()), Optional.empty(), 0, 0)) : Optional.empty();
	}

	private boolean isIndentedBelow(Head head) {
		int next = lineEnd(head.end()) + 1;
		int lineStart = text.lastIndexOf('\n', head.offset()) + 1;
		return next < text.length() && leadingSpace(next) > leadingSpace(lineStart);
	}

	private int leadingSpace(int from) {
		int at = from;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
		return at - from;
	}

	private int lineEnd(int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end;
	}

	/** Where the next declaration begins a line. */
	private int until(int from) {
		Matcher next = declaration.matcher(text);
		return next.find(Math.min(from, text.length())) ? next.start() : text.length();
	}
}
