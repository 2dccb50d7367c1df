package journey.dsl.project.rewriting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import journey.dsl.model.FileElements;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.project.rewriting.TextPieces.Piece;

/**
 * What each comment of a text belongs to: the element that begins right behind it, with nothing but space and other
 * comments between them, or else the innermost one that it stands in.
 */
final class CommentHomes {
	private final List<Element> elements;
	private final List<Piece> words;
	private final Deque<Element> around = new ArrayDeque<>();
	private int nextElement;
	private int nextWord;

	private CommentHomes(SourceFile file, TextPieces pieces) {
		elements = FileElements.of(file).stream().sorted(Comparator.comparingInt(CommentHomes::start)).toList();
		words = pieces.words();
	}

	/** All comments of a text, each with its home, sorted: one pass over its words and elements. */
	static List<String> of(SourceFile file, TextPieces pieces) {
		CommentHomes homes = new CommentHomes(file, pieces);
		List<String> all = new ArrayList<>();
		for (Piece comment : pieces.comments()) all.add(comment.text() + "\n" + homes.home(comment.offset()));
		all.sort(null);
		return all;
	}

	private String home(int comment) {
		while (nextElement < elements.size() && start(elements.get(nextElement)) < comment)
			around.push(elements.get(nextElement++));
		while (!around.isEmpty() && around.peek().heading().at().end() <= comment) around.pop();
		while (nextWord < words.size() && words.get(nextWord).offset() < comment) nextWord++;
		boolean isBefore = nextElement < elements.size() && nextWord < words.size()
				&& start(elements.get(nextElement)) == words.get(nextWord).offset();
		if (isBefore) return "before " + name(elements.get(nextElement));
		return around.isEmpty() ? "in the file" : "in " + name(around.peek());
	}

	private static int start(Element element) {
		return element.heading().at().offset();
	}

	private static String name(Element element) {
		return element.heading().kind().word() + " " + element.qualifiedName();
	}
}
