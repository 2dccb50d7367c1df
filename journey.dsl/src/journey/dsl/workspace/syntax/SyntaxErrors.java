package journey.dsl.workspace.syntax;

import journey.dsl.journey.Element;
import journey.dsl.naming.TextPosition;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Notes what the parser expected where it gave up; {@link UnreadableTexts} makes sentences of it once the file is read. */
public class SyntaxErrors extends SyntaxErrorMessageProvider {
	/** The parser expected one token: the data are its name in the grammar, where the open element begins, and where it was met. */
	static final String TOKEN = "expected-token";
	/** The parser expected something of a rule: the data are the rule's name, where the open element begins, and where it was met. */
	static final String RULE = "expected-rule";
	/** The characters make no word. */
	static final String CHARACTERS = "characters";
	/** The text ended where something was expected. */
	static final String END = "end";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null) return new SyntaxErrorMessage(context.getDefaultMessage(), CHARACTERS);
		if (error instanceof MismatchedTokenException mismatch && mismatch.expecting >= 0)
			return new SyntaxErrorMessage(context.getDefaultMessage(), TOKEN, about(context, context.getTokenNames()[mismatch.expecting]));
		return new SyntaxErrorMessage(context.getDefaultMessage(), RULE, about(context, ruleAt(context.getCurrentNode())));
	}

	/** What was expected, the offset of the element that was open, and {@link #END} if the text had ended. */
	private static String[] about(IParserErrorContext context, String expected) {
		Element open = EcoreUtil2.getContainerOfType(context.getCurrentContext(), Element.class);
		boolean ended = context.getRecognitionException().getUnexpectedType() == Token.EOF;
		return new String[] {expected, open == null ? "-1" : String.valueOf(TextPosition.of(open)), ended ? END : ""};
	}

	private static String ruleAt(INode node) {
		for (INode at = node; at != null; at = at.getParent()) {
			EObject grammar = at.getGrammarElement();
			if (grammar instanceof RuleCall call) return call.getRule().getName();
		}
		return "JourneyFile";
	}
}
