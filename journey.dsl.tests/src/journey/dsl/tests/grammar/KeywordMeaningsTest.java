package journey.dsl.tests.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.grammar.KeywordMeanings;
import journey.dsl.tests.Texts;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;

/** What the words of the language mean, as its grammar says. */
class KeywordMeaningsTest {
	private static final Grammar GRAMMAR = Texts.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();

	@Test
	void everyWordHasAMeaning() {
		List<String> without = new ArrayList<>();
		int count = 0;
		for (ParserRule rule : GrammarUtil.allParserRules(GRAMMAR)) {
			if (rule.getName().equals("Name") || rule.getName().endsWith("Word")) continue;
			for (Keyword keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
				if (!Character.isLetter(keyword.getValue().charAt(0))) continue;
				count++;
				if (KeywordMeanings.of(keyword).isEmpty()) without.add(rule.getName() + " " + keyword.getValue());
			}
		}
		assertThat(without).isEmpty();
		assertThat(count).isGreaterThan(150);
	}

	@Test
	void everyListOfWordsHasAMeaningWhereItStands() {
		List<String> without = new ArrayList<>();
		for (AbstractRule rule : GrammarUtil.allRules(GRAMMAR))
			for (RuleCall call : EcoreUtil2.getAllContentsOfType(rule, RuleCall.class))
				if (call.getRule() instanceof EnumRule list && KeywordMeanings.ofValue(call).isEmpty())
					without.add(rule.getName() + " " + list.getName());

		assertThat(without).isEmpty();
	}

	@Test
	void oneWordMeansSomethingElseSomewhereElse() {
		assertThat(meaning("Team", "owns")).isEqualTo("The areas it answers for.");
		assertThat(meaning("Journey", "owner")).isEqualTo("Who is accountable end to end.");
		assertThat(meaning("Stage", "owner")).isEqualTo("Who owns its steps unless they say otherwise.");
		assertThat(meaning("HandOff", "most")).isEqualTo("The longest acceptable wait.");
		assertThat(meaning("Expectation", "most")).isEqualTo("The upper limit.");
	}

	private static String meaning(String rule, String word) {
		return EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMAR, rule), Keyword.class).stream()
				.filter(keyword -> keyword.getValue().equals(word)).findFirst().flatMap(KeywordMeanings::of).orElse("");
	}
}
