package journey.dsl.cli;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.grammar.words.LanguageWords;
import journey.dsl.grammar.words.WordPage;
import journey.dsl.messages.Nearest;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the page of a rule, of a word of the language, or the rules of a topic. */
@Command(
		name = "explain",
		description = {
				"Explains a rule: why it asks for something, what is bad and what is good, and what to do if you "
						+ "meant it.",
				"Explains a word of the language: what it means, where it may stand, what belongs to it, and how it "
						+ "looks.",
				"Lists the rules of a topic."},
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  journey explain owner-change-has-hand-off    a rule that a finding names",
				"  journey explain expects                      a clause, with all its parts",
				"  journey explain moment                       an element, and what may be said of it",
				"  journey explain often                        a word in the middle of a clause",
				"  journey explain proof                        a moment type or phase of the library",
				"  journey explain flow                         the rules of a topic"})
final class ExplainCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	/**
	 * What a shell offers: all that `journey rules` lists. They are looked for when a shell asks, not whenever a
	 * command is run.
	 */
	static final class RulesAndTopics implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Stream.concat(RuleCatalogue.standard().rules().stream().map(Rule::id),
					Stream.of(Topic.values()).map(Topic::word)).iterator();
		}
	}

	@Parameters(paramLabel = "WHAT", completionCandidates = RulesAndTopics.class,
			description = "The id of a rule, as findings show it; a word of the language; or a topic of rules.")
	private String what;

	@Override
	public Integer call() {
		RuleCatalogue rules = RuleCatalogue.standard();
		Optional<RulePage> rule = what.equals(Finding.BROKEN) ? Optional.of(RulePage.ofBroken())
				: rules.find(what).map(RulePage::of);
		if (rule.isPresent()) common.out().print(rule.get().markdown());
		else
			explainWord(rules);
		common.out().flush();
		return ExitCode.FINE;
	}

	/** A word, a topic, or what is both. */
	private void explainWord(RuleCatalogue rules) {
		Injector language = JourneyStandaloneSetup.doSetup();
		LanguageWords words = language.getInstance(LanguageWords.class);
		Optional<String> page = WordPage.of(words, what);
		Optional<Topic> topic = Stream.of(Topic.values()).filter(each -> each.word().equals(what)).findFirst();
		if (page.isEmpty() && topic.isEmpty()) throw unknown(rules, words);
		page.ifPresent(common.out()::print);
		topic.ifPresent(each -> {
			common.out().println((page.isPresent() ? "\n## " : "# ") + "Rules of the topic `" + what + "`\n");
			TopicList.of(rules).print(each, common.out());
		});
	}

	private UserError unknown(RuleCatalogue rules, LanguageWords words) {
		List<String> known = new ArrayList<>(rules.rules().stream().map(Rule::id).toList());
		for (Topic topic : Topic.values()) known.add(topic.word());
		known.addAll(words.all());
		String near = Nearest.to(what, known).map(each -> " Did you mean " + each + "?").orElse("");
		return new UserError("There is no rule, topic or word " + what + "." + near
				+ " `journey rules` lists all rules and topics.");
	}
}
