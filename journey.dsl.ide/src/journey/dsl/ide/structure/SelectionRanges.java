package journey.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.formatting2.TokenRole;
import journey.dsl.formatting2.TokenRoles;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What a growing selection selects next: word, value, clause, element, the elements around it, file. */
public final class SelectionRanges {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:[-'’][\\p{L}\\p{M}\\p{N}_]+)*");

	private final OpenFile file;
	private final TokenRoles roles;
	private final List<ILeafNode> leaves = new ArrayList<>();

	private record Stretch(int from, int to) {
		boolean contains(Stretch other) {
			return from <= other.from && other.to <= to && !equals(other);
		}
	}

	private SelectionRanges(OpenFile file) {
		this.file = file;
		roles = file.tree().getResourceServiceProvider().get(TokenRoles.class);
		for (ILeafNode leaf : file.leaves()) leaves.add(leaf);
	}

	/** The ranges around each of these positions, each in the next larger one. */
	public static List<SelectionRange> of(OpenFile file, List<Position> positions) {
		SelectionRanges ranges = new SelectionRanges(file);
		return positions.stream().map(position -> ranges.around(file.lines().offset(position))).toList();
	}

	private SelectionRange around(int offset) {
		List<Stretch> growing = new ArrayList<>();
		int at = leafAt(offset);
		if (at >= 0) addAround(at, offset, growing);
		add(new Stretch(0, file.text().length()), growing);
		SelectionRange range = null;
		for (int each = growing.size() - 1; each >= 0; each--)
			range = new SelectionRange(file.lines().range(growing.get(each).from(), growing.get(each).to()), range);
		return range;
	}

	private void addAround(int at, int offset, List<Stretch> growing) {
		ILeafNode leaf = leaves.get(at);
		boolean isSpace = leaf.getText().isBlank();
		if (!isSpace) addInside(leaf, offset, growing);
		Stretch clause = leaf.isHidden() ? null : clause(at);
		for (INode node = isSpace ? leaf.getParent() : leaf; node != null; node = node.getParent()) {
			Stretch stretch = new Stretch(node.getOffset(), node.getEndOffset());
			if (clause != null && stretch.contains(clause)) {
				add(clause, growing);
				clause = null;
			}
			if (stretch.from() <= offset && offset <= stretch.to()) add(stretch, growing);
		}
	}

	/** A word in a text or comment, then all between the quotes. */
	private void addInside(ILeafNode leaf, int offset, List<Stretch> growing) {
		String text = leaf.getText();
		boolean isText = text.startsWith("\"");
		if (!isText && !leaf.isHidden()) return;
		int start = leaf.getOffset();
		Matcher words = WORD.matcher(text);
		while (words.find())
			if (start + words.start() <= offset && offset <= start + words.end())
				add(new Stretch(start + words.start(), start + words.end()), growing);
		int quotes = text.startsWith("\"\"\"") && text.length() >= 6 ? 3 : 1;
		boolean isInside = isText && text.length() >= 2 * quotes && start + quotes <= offset
				&& offset <= leaf.getEndOffset() - quotes;
		if (isInside) add(new Stretch(start + quotes, leaf.getEndOffset() - quotes), growing);
	}

	/**
	 * The words from the one that begins a clause, or the head of an element, to the last before the next one, or
	 * before the block.
	 */
	private Stretch clause(int at) {
		int first = at;
		while (first > 0 && !isBegin(role(first)) && !isBrace(role(first - 1))
				&& !leaves.get(first).getText().equals("{"))
			first--;
		while (first < at && leaves.get(first).isHidden()) first++;
		int last = at;
		for (int next = at + 1; next < leaves.size() && !isBegin(role(next)) && !isBrace(role(next)); next++)
			if (!leaves.get(next).isHidden()) last = next;
		return isBrace(role(at)) ? null : new Stretch(leaves.get(first).getOffset(), leaves.get(last).getEndOffset());
	}

	private TokenRole role(int at) {
		ILeafNode leaf = leaves.get(at);
		return leaf.isHidden() ? TokenRole.WORD : roles.of(leaf.getGrammarElement());
	}

	private static boolean isBegin(TokenRole role) {
		return role == TokenRole.CLAUSE || role == TokenRole.ELEMENT;
	}

	private static boolean isBrace(TokenRole role) {
		return role == TokenRole.OPEN || role == TokenRole.CLOSE;
	}

	/** Only what is larger, around what is there already, and not empty. */
	private static void add(Stretch stretch, List<Stretch> growing) {
		if (stretch.from() >= stretch.to() && !growing.isEmpty()) return;
		if (growing.isEmpty() || stretch.contains(growing.get(growing.size() - 1))) growing.add(stretch);
	}

	/** The leaf at an offset; between two, the one that is no space, then the one behind. */
	private int leafAt(int offset) {
		int low = 0;
		int high = leaves.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (leaves.get(middle).getOffset() <= offset) low = middle;
			else
				high = middle - 1;
		}
		if (high < 0) return -1;
		boolean touchesBefore = low > 0 && leaves.get(low).getOffset() == offset && isPoor(leaves.get(low))
				&& !isPoor(leaves.get(low - 1));
		return touchesBefore ? low - 1 : low;
	}

	private static boolean isPoor(ILeafNode leaf) {
		return leaf.getText().isBlank()
				|| !Character.isLetterOrDigit(leaf.getText().charAt(0)) && leaf.getText().length() == 1;
	}
}
