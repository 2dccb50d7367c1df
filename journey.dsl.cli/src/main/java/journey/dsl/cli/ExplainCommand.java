package journey.dsl.cli;

import java.util.concurrent.Callable;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the page of a rule. */
@Command(
		name = "explain",
		description = "Explains a rule: why it asks for something, what is bad and what is good, and what to do if you meant it.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:", "  journey explain journey-has-owner", "  journey explain owner-change-has-hand-off"})
final class ExplainCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Parameters(paramLabel = "RULE", description = "The id of a rule, as findings show it.")
	private String rule;

	@Override
	public Integer call() {
		RuleCatalogue rules = RuleCatalogue.standard();
		RulePage page = rule.equals(RuleCatalogue.BROKEN) ? RulePage.ofBroken() : RulePage.of(KnownRules.require(rule, rules));
		common.out().print(page.markdown());
		common.out().flush();
		return ExitCode.FINE;
	}
}
