package journey.dsl.rules.text;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about whether the text can be read and says what it means. */
public final class TextRules {
	private TextRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new TextCanBeRead(),
				new NameIsUnique(),
				new ClauseStandsOnce(),
				new ValueFitsItsPlace(),
				new TitleIsUniqueInStage(),
				new ReferenceResolves(),
				new ImportIsUsed(),
				new AllowHasEffect(),
				new PlaceholderIsFilled(),
				new DefinitionIsUsed(),
				new SettingsAreKnown());
	}
}
