package journey.dsl.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import journey.dsl.formatting2.TokenRole;
import journey.dsl.formatting2.TokenRoles;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The clauses and elements of a text, to take some away or put them into another order. */
public final class Parts {
	private static final TokenRoles ROLES = Texts.LANGUAGE.getInstance(TokenRoles.class);

	/**
	 * A clause, or an element with its block.
	 *
	 * @param block a number for the block it stands in; 0 for the file
	 * @param owner the word that begins the element it stands in; empty for the file
	 * @param word that begins it
	 * @param isElement whether it is an element
	 * @param start of its text
	 * @param end of its text
	 */
	public record Part(int block, String owner, String word, boolean isElement, int start, int end) {}

	private static final class Block {
		final int number;
		final String owner;
		/** The part that is being read; null between parts. */
		ILeafNode begin;
		boolean isElement;

		Block(int number, String owner) {
			this.number = number;
			this.owner = owner;
		}
	}

	private final List<Part> all = new ArrayList<>();
	private final Deque<Block> open = new ArrayDeque<>();
	private int blocks;
	private int lastEnd;

	private Parts() {}

	/** All parts of a text without syntax errors. */
	public static List<Part> of(String text) {
		Parts parts = new Parts();
		parts.open.push(new Block(0, ""));
		for (ILeafNode leaf : Texts.workspace(text).resource(Texts.FILE).getParseResult().getRootNode().getLeafNodes())
			if (!leaf.isHidden()) parts.read(leaf);
		parts.close(parts.open.pop());
		return parts.all;
	}

	/** The text without that part. */
	public static String without(Part part, String text) {
		return text.substring(0, part.start()) + " " + text.substring(part.end());
	}

	private void read(ILeafNode leaf) {
		TokenRole role = ROLES.of(leaf.getGrammarElement());
		Block block = open.peek();
		if (role == TokenRole.ELEMENT || role == TokenRole.CLAUSE) {
			close(block);
			block.begin = leaf;
			block.isElement = role == TokenRole.ELEMENT;
		} else if (role == TokenRole.OPEN) {
			open.push(new Block(++blocks, block.begin == null ? "" : block.begin.getText()));
		} else if (role == TokenRole.CLOSE) {
			close(open.pop());
		}
		lastEnd = leaf.getEndOffset();
	}

	private void close(Block block) {
		if (block.begin != null)
			all.add(new Part(block.number, block.owner, block.begin.getText(), block.isElement, block.begin.getOffset(),
					lastEnd));
		block.begin = null;
	}
}
