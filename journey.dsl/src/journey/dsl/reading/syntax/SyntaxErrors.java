package journey.dsl.reading.syntax;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Tells values that mean nothing from what the parser cannot read: of the latter there is nothing, for it is only given
 * texts of the language, unless the product is at fault.
 */
public class SyntaxErrors extends SyntaxErrorMessageProvider {
	/** The parser met what it should never have been given. */
	static final String UNEXPECTED = "unexpected";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), UNEXPECTED);
	}
}
