package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

/**
 * What has to be replaced in a text so that it is laid out: the gaps between its words, texts in other quotes, and
 * clauses in another order.
 */
final class Replacements {
	private final ITextRegionAccess access;
	private final List<ISemanticRegion> regions;
	private final Collection<? extends ITextRegion> asked;
	private final String lineEnd;
	private final List<ITextReplacement> all = new ArrayList<>();

	/**
	 * For one text.
	 *
	 * @param regions its words as they stand there
	 * @param asked the parts of it that may be changed; all if there is none
	 */
	Replacements(ITextRegionAccess access, List<ISemanticRegion> regions, Collection<? extends ITextRegion> asked) {
		this.access = access;
		this.regions = regions;
		this.asked = asked;
		lineEnd = access.regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
	}

	/**
	 * Replaces what is not yet as it shall be: {@code gaps} before {@code tokens}, and the last one behind them; a
	 * reordered stretch as a whole.
	 */
	List<ITextReplacement> of(List<Token> tokens, List<String> gaps, List<PartOrder.Stretch> reordered) {
		int next = 0;
		for (int at = 0; at < tokens.size(); at++) {
			replace(regions.get(at).getPreviousHiddenRegion(), gap(gaps.get(at)));
			boolean isReordered = next < reordered.size() && reordered.get(next).from() == at;
			if (!isReordered) {
				// nothing but the quotes of a text becomes another word
				if (tokens.get(at).text().startsWith("\"")) replace(regions.get(at), tokens.get(at).text());
				continue;
			}
			int until = reordered.get(next++).until();
			StringBuilder text = new StringBuilder(tokens.get(at).text());
			int start = regions.get(at).getOffset();
			for (int inside = at + 1; inside < until; inside++)
				text.append(gap(gaps.get(inside))).append(tokens.get(inside).text());
			at = until - 1;
			replace(access.regionForOffset(start, regions.get(at).getEndOffset() - start), text.toString());
		}
		IHiddenRegion end = regions.isEmpty() ? access.regionForRootEObject().getPreviousHiddenRegion()
				: regions.get(regions.size() - 1).getNextHiddenRegion();
		replace(end, gap(gaps.get(tokens.size())));
		return all;
	}

	private String gap(String gap) {
		return lineEnd.equals("\n") ? gap : gap.replace("\n", lineEnd);
	}

	private void replace(ITextSegment segment, String text) {
		if (!text.equals(segment.getText()) && isAsked(segment)) all.add(segment.replaceWith(text));
	}

	private boolean isAsked(ITextSegment segment) {
		return asked.isEmpty() || asked.stream().anyMatch(
				part -> part.getOffset() <= segment.getOffset() && segment.getEndOffset() <= part.getEndOffset());
	}
}
