package journey.dsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.Loop;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On small journeys, all routes can be tried one by one: what the flow says without trying is the same. */
@Tag("thorough")
class FlowAgainstBruteForceTest {
	private enum Kind {
		THEN, BACK, WON, LOST, OUT
	}

	/** A clause of a step; targets beyond the last step begin again at the first. */
	record Clause(Kind kind, int target, boolean share, boolean when) {
		String text(int steps) {
			String word = switch (kind) {
				case THEN -> "then s" + target % steps;
				case BACK -> "back-to s" + target % steps;
				case WON -> "exit as won";
				case LOST -> "exit as lost";
				case OUT -> "exit";
			};
			return word + (share ? " 10%" : "") + (when ? " when \"x\"" : "");
		}

		boolean isExit() {
			return kind != Kind.THEN && kind != Kind.BACK;
		}

		boolean isConditional() {
			return share || when;
		}
	}

	/** A way from one step to another, or to the goal. */
	private record Edge(int from, int to, boolean branch, boolean back) {}

	/** The journey as the language defines it, written down as plainly as possible. */
	private static final class Reference {
		final int goal;
		final List<Edge> edges = new ArrayList<>();

		Reference(List<List<Clause>> steps) {
			goal = steps.size();
			boolean aimed = steps.stream().flatMap(List::stream).anyMatch(clause -> clause.kind() == Kind.WON);
			for (int at = 0; at < steps.size(); at++) {
				int next = at + 1;
				boolean last = next == goal;
				boolean named = steps.get(at).stream()
						.anyMatch(clause -> clause.kind() == Kind.THEN && clause.target() % goal == next && !last);
				boolean goesOn = !named && hasDefault(steps.get(at));
				boolean hasOrdinary = goesOn || steps.get(at).stream()
						.anyMatch(clause -> clause.kind() != Kind.BACK && !clause.isConditional());
				for (Clause clause : steps.get(at)) {
					if (!clause.isExit())
						edges.add(new Edge(at, clause.target() % goal, clause.when() || clause.share() && hasOrdinary,
								clause.kind() == Kind.BACK));
					else if (clause.kind() == Kind.WON) edges.add(new Edge(at, goal, false, false));
				}
				if (goesOn && (!last || !aimed)) edges.add(new Edge(at, next, false, false));
			}
		}

		private static boolean hasDefault(List<Clause> clauses) {
			List<Clause> thens = clauses.stream().filter(clause -> clause.kind() == Kind.THEN).toList();
			boolean replaced = thens.size() > 1 || thens.size() == 1 && !thens.get(0).isConditional();
			return !replaced && clauses.stream().noneMatch(clause -> clause.isExit() && !clause.isConditional());
		}

		/** All routes that come to no step twice. */
		List<List<Edge>> routes(int from, int to) {
			List<List<Edge>> routes = new ArrayList<>();
			BitSet seen = new BitSet();
			seen.set(from);
			if (from == to) routes.add(List.of());
			else
				follow(from, to, seen, new ArrayList<>(), routes);
			return routes;
		}

		private void follow(int at, int to, BitSet seen, List<Edge> route, List<List<Edge>> routes) {
			for (Edge edge : edges) {
				if (edge.from() != at || seen.get(edge.to())) continue;
				route.add(edge);
				seen.set(edge.to());
				if (edge.to() == to) routes.add(List.copyOf(route));
				else if (edge.to() != goal) follow(edge.to(), to, seen, route, routes);
				seen.clear(edge.to());
				route.remove(route.size() - 1);
			}
		}

		boolean passes(List<Edge> route, int step) {
			return !route.isEmpty()
					&& (route.get(0).from() == step || route.stream().anyMatch(edge -> edge.to() == step));
		}

		/** Where the last branch begins that all who come to the step have taken; the first step if there is none. */
		int branchStart(int step) {
			List<List<Edge>> routes = routes(0, step);
			int start = 0;
			for (Edge edge : routes.get(0)) {
				boolean taken = edge.branch() && !edge.back()
						&& routes.stream().allMatch(route -> route.stream().anyMatch(each -> each == edge));
				if (taken) start = edge.to();
			}
			return start;
		}
	}

	private static Generator<List<List<Clause>>> journeys() {
		Generator<Kind> kinds = Generator.of(Kind.THEN, Kind.THEN, Kind.BACK, Kind.WON, Kind.LOST, Kind.OUT);
		Generator<Boolean> shares = Generator.of(true, true, false);
		Generator<Boolean> conditions = Generator.of(true, false);
		Generator<Clause> clauses = choices -> new Clause(kinds.from(choices), choices.below(7), shares.from(choices),
				conditions.from(choices));
		return clauses.list(0, 2).list(1, 7);
	}

	@Test
	void knowsWhatEveryWayToAGoalPasses() {
		Property.of(journeys()).tries(250).holds(FlowAgainstBruteForceTest::knowsWhatEveryWayToAGoalPasses);
	}

	private static void knowsWhatEveryWayToAGoalPasses(List<List<Clause>> steps) {
		Flow flow = flow(steps);
		Reference reference = new Reference(steps);
		List<List<Edge>> routes = reference.routes(0, reference.goal);

		assertThat(flow.hasReachableGoal()).isEqualTo(!routes.isEmpty());
		for (FlowStep step : flow.steps()) {
			int at = step.index();
			boolean always = !routes.isEmpty() && routes.stream().allMatch(route -> reference.passes(route, at));
			assertThat(flow.isAlwaysPassed(step)).as("%s is always passed", step.path()).isEqualTo(always);
			assertThat(flow.isReachable(step)).as("%s is reachable", step.path())
					.isEqualTo(!reference.routes(0, at).isEmpty());
			assertThat(flow.leadsToGoal(step)).as("%s leads to a goal", step.path())
					.isEqualTo(!reference.routes(at, reference.goal).isEmpty());
		}
	}

	@Test
	void findsABypassWhereThereIsOne() {
		AtomicInteger found = new AtomicInteger();
		Property.of(journeys()).tries(250).holds(steps -> found.addAndGet(bypasses(steps)));
		assertThat(found).hasPositiveValue();
	}

	/** How many there were. */
	private static int bypasses(List<List<Clause>> steps) {
		int found = 0;
		Flow flow = flow(steps);
		Reference reference = new Reference(steps);
		for (FlowStep step : flow.steps()) {
			if (!flow.isReachable(step)) continue;
			int start = reference.branchStart(step.index());
			List<List<Edge>> around = reference.routes(start, reference.goal).stream()
					.filter(route -> !reference.passes(route, step.index())).toList();
			boolean always = flow.isAlwaysPassed(step);
			List<Integer> bypass = flow.bypass(step).stream().map(FlowStep::index).toList();

			assertThat(bypass.isEmpty()).as("%s has no bypass from s%d", step.path(), start)
					.isEqualTo(always || around.isEmpty() || start == step.index());
			if (bypass.isEmpty()) continue;
			found++;
			assertThat(around.stream().map(route -> route.stream().map(Edge::from).toList())).contains(bypass);
		}
		return found;
	}

	@Test
	void findsOnALoopWhatLiesOnARouteAroundIt() {
		AtomicInteger found = new AtomicInteger();
		Property.of(journeys()).tries(120).holds(steps -> found.addAndGet(loops(steps)));
		assertThat(found).hasPositiveValue();
	}

	/** How many loops there were. */
	private static int loops(List<List<Clause>> steps) {
		Flow flow = flow(steps);
		Reference reference = new Reference(steps);
		for (Loop loop : flow.loops()) {
			List<Integer> on = loop.steps().stream().map(FlowStep::index).toList();
			BitSet around = new BitSet();
			around.set(loop.source().index());
			around.set(loop.target().index());
			for (List<Edge> route : reference.routes(loop.target().index(), loop.source().index()))
				route.forEach(edge -> around.set(edge.from()));

			assertThat(on).containsAll(around.stream().boxed().toList()).isSorted();
			assertThat(on).as("each leads to the source")
					.allMatch(step -> !reference.routes(step, loop.source().index()).isEmpty() || around.get(step));
		}
		return flow.loops().size();
	}

	private static Flow flow(List<List<Clause>> steps) {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < steps.size(); at++) {
			text.append("touchpoint s").append(at).append(" {");
			for (Clause clause : steps.get(at)) text.append(' ').append(clause.text(steps.size()));
			text.append(" } ");
		}
		return Flows.ofSteps(text.toString());
	}
}
