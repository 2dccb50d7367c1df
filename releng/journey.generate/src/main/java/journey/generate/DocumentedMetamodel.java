package journey.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.xtext.generator.ecore.EMFGeneratorFragment2;

/**
 * The metamodel that Xtext infers, with the documentation comments of the grammar as its own, and with single
 * enumerated words and numbers unsettable: «not said» differs from the first word of a list and from zero.
 */
public final class DocumentedMetamodel extends EMFGeneratorFragment2 {
	private static final Pattern COMMENT = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);
	private final Map<EClassifier, String> ofClassifiers = new HashMap<>();

	@Override
	public void generate() {
		List<Assignment> assignments = new ArrayList<>();
		for (AbstractRule rule : getGrammar().getRules()) {
			documentClassifier(rule);
			assignments.addAll(EcoreUtil2.getAllContentsOfType(rule, Assignment.class));
		}
		for (Assignment assignment : assignments) refine(assignment);
		super.generate();
	}

	private void documentClassifier(AbstractRule rule) {
		ICompositeNode node = NodeModelUtils.getNode(rule);
		String comment = lastComment(node.getText().substring(0, node.getOffset() - node.getTotalOffset()));
		EClassifier type = rule.getType() == null ? null : rule.getType().getClassifier();
		if (comment == null || type == null || !isAbout(rule, type) || ofClassifiers.containsKey(type)) return;
		ofClassifiers.put(type, comment);
		document(type, comment);
	}

	/** A type without a rule of its own is what the first rule says that returns it. */
	private static boolean isAbout(AbstractRule rule, EClassifier type) {
		return type.getName().equals(rule.getName())
				|| GrammarUtil.findRuleForName(GrammarUtil.getGrammar(rule), type.getName()) == null;
	}

	private void refine(Assignment assignment) {
		AbstractRule rule = EcoreUtil2.getContainerOfType(assignment, AbstractRule.class);
		if (rule.getType() == null || !(rule.getType().getClassifier() instanceof EClass owner)) return;
		EStructuralFeature feature = owner.getEStructuralFeature(assignment.getFeature());
		if (feature == null) return;
		if (feature instanceof EAttribute attribute && !feature.isMany() && mayBeUnset(attribute.getEAttributeType()))
			feature.setUnsettable(true);
		String comment = commentBefore(assignment, rule);
		if (comment == null) comment = ofClassifiers.get(feature.getEType());
		if (comment != null && EcoreUtil.getDocumentation(feature) == null) document(feature, comment);
	}

	private static boolean mayBeUnset(EDataType type) {
		return type instanceof org.eclipse.emf.ecore.EEnum || type.getName().equals("EInt");
	}

	/** The comment between the assignment before and this one, in the text of their rule. */
	private static String commentBefore(Assignment assignment, AbstractRule rule) {
		ICompositeNode node = NodeModelUtils.getNode(rule);
		int start = node.getOffset();
		int end = NodeModelUtils.getNode(assignment).getOffset();
		for (Assignment other : EcoreUtil2.getAllContentsOfType(rule, Assignment.class)) {
			int otherEnd = NodeModelUtils.getNode(other).getEndOffset();
			if (otherEnd <= end && otherEnd > start) start = otherEnd;
		}
		return lastComment(node.getRootNode().getText().substring(start, end));
	}

	private static String lastComment(String text) {
		Matcher comment = COMMENT.matcher(text);
		String last = null;
		while (comment.find()) last = comment.group(1);
		return last;
	}

	private static void document(EModelElement element, String comment) {
		EcoreUtil.setDocumentation(element, comment);
	}
}
