package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Way;

/**
 * The ways from each step, as the language defines them: what clauses add to the default way on, and what they replace.
 */
final class FlowWays {
	private final FlowSteps steps;

	/** The ways of each step, by its index. */
	final List<List<FlowWay>> of = new ArrayList<>();

	FlowWays(FlowSteps steps) {
		this.steps = steps;
		for (int at = 0; at < steps.all.size(); at++) of.add(List.of());
		for (FlowSteps.Scope scope : steps.scopes) addScope(scope);
	}

	private void addScope(FlowSteps.Scope scope) {
		for (int at = 0; at < scope.steps().size(); at++) {
			FlowStep step = scope.steps().get(at);
			Optional<FlowStep> next = at + 1 < scope.steps().size()
					? Optional.of(steps.entry(scope.steps().get(at + 1))) : comingOut(scope);
			of.set(step.index(), List.copyOf(ways(step, next, scope)));
		}
	}

	/** Where customers are who have come to the end of a sub-journey; empty for the outermost journey. */
	private Optional<FlowStep> comingOut(FlowSteps.Scope scope) {
		if (scope.path().isEmpty()) return Optional.empty();
		return steps.at(scope.path().substring(0, scope.path().length() - 1));
	}

	private List<FlowWay> ways(FlowStep step, Optional<FlowStep> next, FlowSteps.Scope scope) {
		List<FlowWay> ways = new ArrayList<>();
		for (Way clause : step.step().ways()) {
			if (clause instanceof Exit exit) ways.add(exit(step, exit, scope));
			else
				target(clause, scope).ifPresent(to -> ways.add(
						new FlowWay(step, Optional.of(to), Optional.of(clause), List.of(), clause instanceof BackTo)));
		}
		boolean named = next.isPresent() && ways.stream().anyMatch(way -> !way.isBack() && way.to().equals(next));
		if (!named && keepsDefault(step.step().ways()))
			ways.add(new FlowWay(step, next, Optional.empty(), List.of(), false));
		return ways;
	}

	private Optional<FlowStep> target(Way clause, FlowSteps.Scope scope) {
		Ref target = clause instanceof Then then ? then.target() : ((BackTo) clause).target();
		return steps.find(scope, target).map(steps::entry);
	}

	/** Out of the journey; from a sub-journey, its goals go on to the outer next step. */
	private FlowWay exit(FlowStep step, Exit exit, FlowSteps.Scope scope) {
		boolean isInnerGoal = !scope.path().isEmpty() && aims(scope.journey(), exit.outcomes());
		Optional<FlowStep> to = isInnerGoal ? comingOut(scope) : Optional.empty();
		return new FlowWay(step, to, Optional.of(exit), exit.outcomes(), false);
	}

	static boolean aims(Journey journey, List<Ref> outcomes) {
		Set<String> aims = new HashSet<>();
		for (Ref aim : journey.charter().aims()) if (aim.isResolved()) aims.add(aim.target());
		return outcomes.stream().anyMatch(outcome -> aims.contains(outcome.target()));
	}

	/** Whether customers still go on to the next step beside what the clauses say. */
	private static boolean keepsDefault(List<Way> clauses) {
		List<Way> thens = clauses.stream().filter(Then.class::isInstance).toList();
		if (thens.size() > 1 || thens.size() == 1 && isForEveryone(thens.get(0))) return false;
		if (clauses.stream().anyMatch(way -> way instanceof Exit && isForEveryone(way))) return false;
		BigDecimal shares = clauses.stream().flatMap(way -> way.share().stream()).map(given -> given.value().percent())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		return shares.compareTo(BigDecimal.valueOf(100)) < 0;
	}

	private static boolean isForEveryone(Way way) {
		return way.share().isEmpty() && way.when().isEmpty();
	}
}
