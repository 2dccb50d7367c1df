package journey.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.grammar.FirstWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Which parts of a clause may stand in any order, and in which one the documentation names them: read off the grammar
 * once.
 */
@Singleton
final class ClauseParts {
	private final Map<EObject, Part> parts = new HashMap<>();

	/**
	 * A part of a clause.
	 *
	 * @param clause what the parts of one clause have in common
	 * @param place its place among them, from 0
	 */
	record Part(EObject clause, int place) {}

	@Inject
	ClauseParts(IGrammarAccess grammar, TokenRoles roles) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar()))
			for (Alternatives loop : EcoreUtil2.getAllContentsOfType(rule, Alternatives.class))
				if (GrammarUtil.isMultipleCardinality(loop) && !roles.isBlock(loop, rule)) add(loop);
	}

	private void add(Alternatives loop) {
		List<AbstractElement> alternatives = loop.getElements();
		for (int place = 0; place < alternatives.size(); place++) {
			Part part = new Part(loop, place);
			FirstWords.of(alternatives.get(place), first -> parts.put(first, part));
			if (alternatives.get(place) instanceof Assignment value && value.getTerminal() instanceof RuleCall)
				parts.put(value.getTerminal(), part);
		}
	}

	/** The part that begins with a token which stands for this element of the grammar; empty if none does. */
	Optional<Part> of(EObject grammarElement) {
		return Optional.ofNullable(parts.get(grammarElement));
	}
}
