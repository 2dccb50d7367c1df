package journey.dsl.recovery;

import org.antlr.runtime.ANTLRStringStream;

/** The characters of a text on their way to the parser, with its tokens. */
final class RecoveredText extends ANTLRStringStream {
	private final String characters;
	private final Recovered recovered;

	RecoveredText(String characters, Recovered recovered) {
		super(characters);
		this.characters = characters;
		this.recovered = recovered;
	}

	String characters() {
		return characters;
	}

	Recovered recovered() {
		return recovered;
	}
}
