package journey.dsl.formatting2;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.lexing.TypographicQuotes;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/**
 * {@link PartOrder} and {@link Layout} at Xtext's seam: whole files, ranges, and what was just serialised are laid out
 * alike.
 */
public class JourneyFormatter implements IFormatter2 {
	private final TokenRoles roles;
	private final ClauseParts parts;

	/** For Guice. */
	@Inject
	JourneyFormatter(TokenRoles roles, ClauseParts parts) {
		this.roles = roles;
		this.parts = parts;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		if (access.regionForRootEObject() == null) return List.of();
		List<Token> tokens = new ArrayList<>();
		List<Optional<ClauseParts.Part>> begun = new ArrayList<>();
		List<ISemanticRegion> regions = new ArrayList<>();
		ISemanticRegion region = access.regionForRootEObject().getPreviousHiddenRegion().getNextSemanticRegion();
		for (; region != null; region = region.getNextSemanticRegion()) {
			regions.add(region);
			tokens.add(new Token(region.getPreviousHiddenRegion().getText(),
					TypographicQuotes.straight(region.getText()), roleOf(region)));
			begun.add(parts.of(region.getGrammarElement()));
		}
		IHiddenRegion end = tokens.isEmpty() ? access.regionForRootEObject().getPreviousHiddenRegion()
				: regions.get(regions.size() - 1).getNextHiddenRegion();
		List<PartOrder.Stretch> reordered = PartOrder.order(tokens, begun);
		return new Replacements(access, regions, request.getRegions()).of(tokens, Layout.gaps(tokens, end.getText()),
				reordered);
	}

	private TokenRole roleOf(ISemanticRegion region) {
		return switch (region.getText()) {
			case "{" -> TokenRole.OPEN;
			case "}" -> TokenRole.CLOSE;
			case "," -> TokenRole.COMMA;
			default -> roles.of(region.getGrammarElement());
		};
	}
}
