package journey.dsl.ide.completion;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.journey.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;

/**
 * What the grammar lets stand at the caret. What it lets stand only so that wrong texts can be read (strays, parts outside of
 * their journeys, keywords as names) is left out.
 */
final class ExpectedWords {
	private static final ExecutorService POOL = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "journey completion");
		thread.setDaemon(true);
		return thread;
	});
	private static final Set<String> RECOVERY = Set.of("Stray", "RootStray", "Tail", "Garbage", "LooseValue", "Name");
	private static final Set<String> STEPS = Set.of("Touchpoint", "Moment", "OwnStep", "SubJourney");
	private static final Set<String> PARTS = Set.of("Stage", "Touchpoint", "Moment", "OwnStep", "SubJourney", "HandOff", "Hazard", "Action");

	/**
	 * One thing that may stand there.
	 *
	 * @param element of the grammar: a keyword, a cross reference, or a call of a terminal rule
	 * @param model the element of the syntax tree that it would belong to; null at the beginning of a text
	 * @param from the offset of what is typed of it already
	 */
	record Expected(AbstractElement element, EObject model, int from) {}

	private ExpectedWords() {}

	/** All that may stand at an offset, in the order of the grammar. */
	static List<Expected> at(OpenFile file, int offset, Injector language) {
		ContentAssistContextFactory contexts = language.getInstance(ContentAssistContextFactory.class);
		contexts.setPool(POOL);
		boolean touchesWord = offset > 0 && isOfWord(file.text().charAt(offset - 1));
		Set<Expected> expected = new LinkedHashSet<>();
		for (ContentAssistContext context : contexts.create(file.text(), new TextRegion(offset, 0), offset, file.tree())) {
			if (touchesWord && context.getPrefix().isEmpty()) continue;
			EObject model = context.getCurrentModel();
			if (model != null && Literals.STRAY.isSuperTypeOf(model.eClass())) continue;
			for (AbstractElement element : context.getFirstSetGrammarElements())
				if (isMeant(element, model)) expected.add(new Expected(terminal(element), model, offset - context.getPrefix().length()));
		}
		return new ArrayList<>(expected);
	}

	private static boolean isOfWord(char letter) {
		return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' || letter == '"';
	}

	private static AbstractElement terminal(AbstractElement element) {
		return element instanceof Assignment assignment ? assignment.getTerminal() : element;
	}

	private static boolean isMeant(AbstractElement element, EObject model) {
		AbstractRule rule = GrammarUtil.containingRule(element);
		if (RECOVERY.contains(rule.getName()) || rule.getName().endsWith("Word")) return false;
		if (model == null || Literals.JOURNEY_FILE.isInstance(model)) return !PARTS.contains(rule.getName());
		if (Literals.JOURNEY.isInstance(model)) return !STEPS.contains(rule.getName());
		return terminal(element) instanceof Keyword || terminal(element) instanceof CrossReference || terminal(element) instanceof RuleCall;
	}
}
