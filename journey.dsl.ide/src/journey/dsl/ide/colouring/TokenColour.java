package journey.dsl.ide.colouring;

import java.util.Arrays;
import java.util.List;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.step.Moment;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** The token types of the protocol, so that every theme has colours for them; different things get different ones. */
enum TokenColour {
	KEYWORD(SemanticTokenTypes.Keyword), VALUE(SemanticTokenTypes.EnumMember), TEXT(SemanticTokenTypes.String),
	FIGURE(SemanticTokenTypes.Number),
	COMMENT(SemanticTokenTypes.Comment), NAMESPACE(SemanticTokenTypes.Namespace), TAG(SemanticTokenTypes.Decorator),
	JOURNEY(SemanticTokenTypes.Class), STAGE(SemanticTokenTypes.Struct), STEP(SemanticTokenTypes.Function),
	MOMENT(SemanticTokenTypes.Event),
	PART(SemanticTokenTypes.Method), OWNER(SemanticTokenTypes.Type), PERSONA(SemanticTokenTypes.Interface),
	AIM(SemanticTokenTypes.Property),
	VOCABULARY(SemanticTokenTypes.Enum), THING(SemanticTokenTypes.Variable);

	/** It is declared here. */
	static final int DECLARATION = 1;
	/** It describes an element. */
	static final int DOCUMENTATION = 2;
	/** It is a retired journey. */
	static final int DEPRECATED = 4;
	/** The library declares it. */
	static final int LIBRARY = 8;

	private final String type;

	TokenColour(String type) {
		this.type = type;
	}

	/** The numbers of types and modifiers. */
	static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(Arrays.stream(values()).map(colour -> colour.type).toList(),
				List.of(SemanticTokenModifiers.Declaration,
						SemanticTokenModifiers.Documentation, SemanticTokenModifiers.Deprecated,
						SemanticTokenModifiers.DefaultLibrary));
	}

	/** The colour of an element's name. */
	static TokenColour of(Element element) {
		return element instanceof Moment ? MOMENT : of(element.heading().kind());
	}

	/** The colour of the name of something of that kind. */
	static TokenColour of(Kind kind) {
		return switch (kind) {
			case JOURNEY -> JOURNEY;
			case STAGE -> STAGE;
			case STEP -> STEP;
			case HAND_OFF, HAZARD, ACTION -> PART;
			case OWNER -> OWNER;
			case PERSONA -> PERSONA;
			case OUTCOME, PROMISE -> AIM;
			case PHASE, MOMENT_TYPE -> VOCABULARY;
			case CHANNEL, SYSTEM, METRIC, EVIDENCE, CALENDAR, LANE -> THING;
		};
	}
}
