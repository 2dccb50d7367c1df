package journey.dsl.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.journey.JourneyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * What the words of the language mean. It is written once, in the documentation comments of the grammar, which the
 * generator puts into the metamodel: the word that begins an element means its class, one in a clause the feature that
 * the clause gives.
 */
public final class KeywordMeanings {
	private static final String METAMODEL = "/model/generated/Journey.ecore";
	private static final EPackage MODEL = load();

	private KeywordMeanings() {}

	/** The meaning of a word that was read as that part of the grammar; empty if nothing is said of it. */
	public static Optional<String> of(EObject grammar) {
		AbstractRule rule = GrammarUtil.containingRule(grammar);
		if (rule == null || MODEL == null) return Optional.empty();
		if (grammar instanceof EnumLiteralDeclaration) return classifier(rule);
		if (!(grammar instanceof Keyword keyword) || !(rule instanceof ParserRule parsed)) return Optional.empty();
		Assignment own = GrammarUtil.containingAssignment(keyword);
		if (own != null) return feature(own, rule);
		if (!parsed.isFragment() && isFirst(keyword, rule)) return classifier(rule);
		return Optional.ofNullable(nextAssignment(keyword)).flatMap(next -> feature(next, rule))
				.or(() -> parsed.isFragment() ? Optional.empty() : classifier(rule));
	}

	/** What a value out of a list says where it stands: the meaning of the feature that it was assigned to. */
	public static Optional<String> ofValue(EObject call) {
		Assignment assignment = call instanceof AbstractElement element ? GrammarUtil.containingAssignment(element)
				: null;
		return assignment == null || MODEL == null ? Optional.empty()
				: feature(assignment, GrammarUtil.containingRule(assignment));
	}

	/** What a clause or an element is that has a rule of its own. */
	public static Optional<String> of(AbstractRule rule) {
		return MODEL == null ? Optional.empty() : classifier(rule);
	}

	/** What a part of a clause says. */
	public static Optional<String> of(Assignment assignment) {
		return MODEL == null ? Optional.empty() : feature(assignment, GrammarUtil.containingRule(assignment));
	}

	private static boolean isFirst(Keyword keyword, AbstractRule rule) {
		List<Keyword> keywords = EcoreUtil2.getAllContentsOfType(rule, Keyword.class);
		boolean isChosen = EcoreUtil2.getAllContentsOfType(rule, Alternatives.class).stream()
				.anyMatch(each -> EcoreUtil.isAncestor(each, keyword));
		return keywords.get(0) == keyword && !isChosen;
	}

	/** The assignment that the words from the keyword on lead to; null if there are several to choose from, or none. */
	private static Assignment nextAssignment(AbstractElement word) {
		if (!(word.eContainer() instanceof CompoundElement group) || group instanceof Alternatives) return null;
		List<AbstractElement> elements = group.getElements();
		for (AbstractElement next : elements.subList(elements.indexOf(word) + 1, elements.size())) {
			if (next instanceof Assignment assignment) return assignment;
			List<Assignment> inner = EcoreUtil2.getAllContentsOfType(next, Assignment.class);
			if (next instanceof Alternatives)
				return inner.stream().map(Assignment::getFeature).distinct().count() == 1 ? inner.get(0) : null;
			if (!inner.isEmpty()) return inner.get(0);
		}
		return null;
	}

	private static Optional<String> feature(Assignment assignment, AbstractRule rule) {
		if (rule.getType() == null
				|| !(MODEL.getEClassifier(rule.getType().getClassifier().getName()) instanceof EClass type))
			return Optional.empty();
		return Optional.ofNullable(type.getEStructuralFeature(assignment.getFeature()))
				.flatMap(KeywordMeanings::documentation);
	}

	private static Optional<String> classifier(AbstractRule rule) {
		return Optional.ofNullable(MODEL.getEClassifier(rule.getType().getClassifier().getName()))
				.flatMap(KeywordMeanings::documentation);
	}

	private static Optional<String> documentation(EModelElement element) {
		return Optional.ofNullable(EcoreUtil.getDocumentation(element)).map(String::strip)
				.filter(text -> !text.isEmpty());
	}

	/** The generated classes leave the documentation out; the file beside them has it. */
	private static EPackage load() {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("journey:" + METAMODEL));
		try (InputStream stream = JourneyPackage.class.getResourceAsStream(METAMODEL)) {
			if (stream == null) return null;
			resource.load(stream, Map.of());
			return (EPackage) resource.getContents().get(0);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
