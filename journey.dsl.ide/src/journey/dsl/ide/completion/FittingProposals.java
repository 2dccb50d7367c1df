package journey.dsl.ide.completion;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/**
 * Offers the words that mean something at the caret. Every keyword may also be a name, and unreadable words are read as
 * strays: neither is a reason to offer all words of the language everywhere.
 */
public class FittingProposals extends IdeContentProposalProvider {
	@Override
	protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		boolean mayBeAnything = rule.getName().equals("Name") || rule.getName().endsWith("Word");
		return !mayBeAnything && super.filterKeyword(keyword, context);
	}
}
