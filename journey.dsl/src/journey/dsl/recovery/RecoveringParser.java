package journey.dsl.recovery;

import com.google.inject.Inject;
import java.util.Iterator;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.parser.antlr.JourneyParser;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser, which is given only what it can read. */
public class RecoveringParser extends JourneyParser {
	private final Recovery recovery;

	/** For Guice. */
	@Inject
	RecoveringParser(Recovery recovery) {
		this.recovery = recovery;
	}

	@Override
	protected IParseResult doParse(String rule, CharStream text, NodeModelBuilder nodes, int initialLookAhead) {
		String characters = text.size() == 0 ? "" : text.substring(0, text.size() - 1);
		// a part of a text by itself, such as a value, is taken as it is
		boolean isFile = rule == null || rule.equals(getDefaultRuleName());
		Recovered recovered = isFile ? recovery.read(characters) : recovery.unchanged(characters);
		IParseResult parsed = super.doParse(rule, new RecoveredText(characters, recovered), nodes, initialLookAhead);
		return new ParsedText(parsed, recovered.slips(), recovered.meant(), recovered.lostNames());
	}

	@Override
	protected TokenSource createLexer(CharStream text) {
		RecoveredText recovered = (RecoveredText) text;
		return new Tokens(recovered.recovered().tokens().iterator(), recovered.characters());
	}

	/** The node model keeps the text as it is written, whatever its tokens are read as. */
	@Override
	protected XtextTokenStream createTokenStream(TokenSource source) {
		return new XtextTokenStream(source, getTokenDefProvider()) {
			@Override
			public String toString() {
				return ((Tokens) source).text();
			}
		};
	}

	/** Hands tokens over that exist already. */
	private record Tokens(Iterator<WrittenToken> tokens, String text) implements TokenSource {
		@Override
		public Token nextToken() {
			return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
		}

		@Override
		public String getSourceName() {
			return null;
		}
	}
}
