package journey.dsl.formatting2;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** {@link Layout} at Xtext's seam: whole files, ranges, and what was just serialised are laid out alike. */
public class JourneyFormatter implements IFormatter2 {
	private final TokenRoles roles;

	/** For Guice. */
	@Inject
	JourneyFormatter(TokenRoles roles) {
		this.roles = roles;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		if (access.regionForRootEObject() == null) return List.of();
		List<Token> tokens = new ArrayList<>();
		List<IHiddenRegion> hidden = new ArrayList<>();
		ISemanticRegion region = access.regionForRootEObject().getPreviousHiddenRegion().getNextSemanticRegion();
		for (; region != null; region = region.getNextSemanticRegion()) {
			hidden.add(region.getPreviousHiddenRegion());
			tokens.add(new Token(region.getPreviousHiddenRegion().getText(), region.getText(), roleOf(region)));
		}
		IHiddenRegion end = tokens.isEmpty() ? access.regionForRootEObject().getPreviousHiddenRegion() : hidden.get(hidden.size() - 1).getNextHiddenRegion();
		hidden.add(end);
		return replacements(hidden, Layout.gaps(tokens, end.getText()), request);
	}

	private TokenRole roleOf(ISemanticRegion region) {
		return switch (region.getText()) {
			case "{" -> TokenRole.OPEN;
			case "}" -> TokenRole.CLOSE;
			case "," -> TokenRole.COMMA;
			default -> roles.of(region.getGrammarElement());
		};
	}

	private static List<ITextReplacement> replacements(List<IHiddenRegion> hidden, List<String> gaps, FormatterRequest request) {
		String lineEnd = request.getTextRegionAccess().regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
		List<ITextReplacement> replacements = new ArrayList<>();
		for (int at = 0; at < gaps.size(); at++) {
			String gap = lineEnd.equals("\n") ? gaps.get(at) : gaps.get(at).replace("\n", lineEnd);
			IHiddenRegion region = hidden.get(at);
			if (!gap.equals(region.getText()) && isAsked(region, request)) replacements.add(region.replaceWith(gap));
		}
		return replacements;
	}

	private static boolean isAsked(ITextSegment region, FormatterRequest request) {
		if (request.getRegions().isEmpty()) return true;
		return request.getRegions().stream().anyMatch(asked -> asked.getOffset() <= region.getOffset() && region.getEndOffset() <= asked.getEndOffset());
	}
}
