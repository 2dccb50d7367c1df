package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Way;

/**
 * How customers move through a journey: ways, reachability, what cannot be avoided, loops. Sub-journeys stand expanded
 * in it. Computed once; all questions are answered from what was computed, but for routes, which walk the flow.
 */
public final class Flow {
	private final FlowSteps steps;
	private final FlowWays ways;
	private final boolean goalsAreExits;
	private final Map<String, FlowStep> firstPlace = new HashMap<>();
	private final Map<String, List<FlowStep>> byOuterName = new HashMap<>();
	/** Steps, then a node for each branch, then the goal. */
	private final List<List<Integer>> graph = new ArrayList<>();
	private final List<FlowWay> branches = new ArrayList<>();
	private final List<List<Integer>> reversed;
	private final int goal;
	private final Dominators fromStart;
	private final BitSet leadingToGoal;
	private final BitSet leadingOut;
	private final BitSet alwaysPassed = new BitSet();
	private final Journey journey;
	private List<Loop> loops;

	private Flow(JourneyModel model, Journey journey) {
		this.journey = journey;
		steps = new FlowSteps(model, journey);
		ways = new FlowWays(steps);
		for (FlowStep step : steps.all) {
			firstPlace.putIfAbsent(step.step().qualifiedName(), step);
			if (!step.isJunction()) byOuterName.computeIfAbsent(step.outerName(), name -> new ArrayList<>()).add(step);
		}
		goalsAreExits = ways.of.stream().flatMap(List::stream)
				.anyMatch(way -> way.isExit() && FlowWays.aims(journey, way.outcomes()));
		goal = buildGraph();
		reversed = reversed();
		fromStart = steps.all.isEmpty() ? null : new Dominators(graph, entry());
		if (fromStart != null) fromStart.passedOnTheWayTo(goal).forEach(alwaysPassed::set);
		leadingToGoal = walk(goal, reversed, -1);
		leadingOut = leadingToExits();
	}

	/** The flow of a journey of that model. */
	public static Flow of(JourneyModel model, Journey journey) {
		return new Flow(model, journey);
	}

	/** All steps in text order, sub-journeys expanded. */
	public List<FlowStep> steps() {
		return Collections.unmodifiableList(steps.all);
	}

	/** The ways from a step: those the text names, in its order, then the default way on if there is one. */
	public List<FlowWay> ways(FlowStep step) {
		return ways.of.get(step.index());
	}

	/** Where a step of the model stands in the flow; the first place if it stands in several. */
	public Optional<FlowStep> find(Step step) {
		return Optional.ofNullable(firstPlace.get(step.qualifiedName()));
	}

	/** The step that a name in the journey's own text means. */
	public Optional<FlowStep> find(Ref name) {
		return steps.find(steps.scopes.get(0), name);
	}

	/**
	 * The steps that stand in a stage of the journey itself, those of its sub-journeys in their places; junctions left
	 * out.
	 */
	public List<FlowStep> stepsOf(Stage stage) {
		List<FlowStep> all = new ArrayList<>();
		for (Step step : stage.steps()) all.addAll(byOuterName.getOrDefault(step.name(), List.of()));
		return all;
	}

	/** Where customers arrive who go to a step: the first step of a sub-journey, else the step itself. */
	public FlowStep entry(FlowStep step) {
		return steps.entry(step);
	}

	/** Whether any customer can come to the step. */
	public boolean isReachable(FlowStep step) {
		return fromStart.reaches(step.index());
	}

	/** Whether any way leads from the step to a goal. */
	public boolean leadsToGoal(FlowStep step) {
		return leadingToGoal.get(step.index());
	}

	/** Whether any way leads from the step out of the journey. */
	public boolean leadsOut(FlowStep step) {
		return leadingOut.get(step.index());
	}

	/** The step and all that customers can come to from it. */
	public Set<FlowStep> from(FlowStep step) {
		Set<FlowStep> reached = new HashSet<>();
		BitSet indices = walk(step.index(), graph, -1);
		for (FlowStep each : steps.all) if (indices.get(each.index())) reached.add(each);
		return reached;
	}

	/** Whether any customer can reach a goal. */
	public boolean hasReachableGoal() {
		return fromStart != null && fromStart.reaches(goal);
	}

	/** Whether every way from the first step to a goal passes the step. */
	public boolean isAlwaysPassed(FlowStep step) {
		return alwaysPassed.get(step.index());
	}

	/**
	 * A route to a goal that avoids the step; empty if there is none. Customers who can come to the step only through a
	 * branch are judged from the start of that branch; where that leads to no goal, the question does not arise.
	 */
	public List<FlowStep> bypass(FlowStep step) {
		if (!isReachable(step) || isAlwaysPassed(step) || !hasReachableGoal()) return List.of();
		int start = branchStart(step);
		if (start == step.index() || !leadingToGoal.get(start)) return List.of();
		return routeToGoal(start, step.index());
	}

	/** The loops, in text order of what closes them. */
	public synchronized List<Loop> loops() {
		if (loops == null) loops = findLoops();
		return loops;
	}

	private List<Loop> findLoops() {
		List<Loop> found = new ArrayList<>();
		for (FlowStep step : steps.all)
			for (FlowWay way : ways(step))
				if (way.isBack() && way.to().isPresent()) loop(way).ifPresent(found::add);
		return Collections.unmodifiableList(found);
	}

	private int entry() {
		return steps.entry(steps.all.get(0)).index();
	}

	private int buildGraph() {
		for (int at = 0; at < steps.all.size(); at++) graph.add(new ArrayList<>());
		for (FlowStep step : steps.all)
			for (FlowWay way : ways(step)) if (isBranch(way)) branches.add(way);
		for (FlowWay way : branches) graph.add(new ArrayList<>(List.of(way.to().get().index())));
		graph.add(new ArrayList<>());
		int last = graph.size() - 1;
		int branchNode = steps.all.size();
		for (FlowStep step : steps.all)
			for (FlowWay way : ways(step)) {
				if (way.isExit()) {
					if (isGoal(way)) graph.get(step.index()).add(last);
				} else {
					graph.get(step.index()).add(isBranch(way) ? branchNode++ : way.to().get().index());
				}
			}
		return last;
	}

	/**
	 * Whether it leads some customers apart from the others: in some case, or as a part beside an ordinary way. Where
	 * each way has a share, none is the ordinary one that the others branch off.
	 */
	private boolean isBranch(FlowWay way) {
		if (!way.isConditional() || way.to().isEmpty()) return false;
		return way.clause().flatMap(Way::when).isPresent()
				|| ways(way.from()).stream().anyMatch(each -> !each.isBack() && !each.isConditional());
	}

	/** Whether customers who leave by it have reached a goal. */
	public boolean isGoal(FlowWay exit) {
		if (!exit.isExit()) return false;
		return goalsAreExits ? FlowWays.aims(journey, exit.outcomes()) : exit.isDefault();
	}

	/** The target of the last branch that all customers took who come to the step; else the first step. */
	private int branchStart(FlowStep step) {
		for (int passed : fromStart.passedOnTheWayTo(step.index())) {
			int way = passed - steps.all.size();
			if (way >= 0 && way < branches.size() && !branches.get(way).isBack())
				return branches.get(way).to().get().index();
		}
		return entry();
	}

	private List<FlowStep> routeToGoal(int start, int avoided) {
		int[] before = new int[graph.size()];
		Arrays.fill(before, -1);
		before[start] = start;
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty() && before[goal] < 0) {
			int at = open.poll();
			for (int to : graph.get(at))
				if (to != avoided && before[to] < 0) {
					before[to] = at;
					open.add(to);
				}
		}
		List<FlowStep> route = new ArrayList<>();
		if (before[goal] < 0) return route;
		for (int at = before[goal];; at = before[at]) {
			if (at < steps.all.size() && !steps.all.get(at).isJunction()) route.add(steps.all.get(at));
			if (at == start) break;
		}
		Collections.reverse(route);
		return route;
	}

	/** Where no way leads from the target to the source, going back is no loop: nobody has been there before. */
	private Optional<Loop> loop(FlowWay way) {
		FlowStep source = way.from();
		FlowStep target = way.to().get();
		BitSet fromTarget = walk(target.index(), graph, source.index());
		BitSet toSource = walk(source.index(), reversed, -1);
		if (!fromTarget.get(source.index())) return Optional.empty();
		fromTarget.and(toSource);
		List<FlowStep> on = steps.all.stream().filter(step -> fromTarget.get(step.index()) && !step.isJunction())
				.toList();
		return Optional.of(new Loop((BackTo) way.clause().get(), source, target, on));
	}

	/** All nodes reached from {@code start}; nothing behind {@code stop} counts. */
	private static BitSet walk(int start, List<List<Integer>> graph, int stop) {
		BitSet seen = new BitSet();
		seen.set(start);
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			int at = open.pop();
			if (at == stop) continue;
			for (int to : graph.get(at))
				if (!seen.get(to)) {
					seen.set(to);
					open.push(to);
				}
		}
		return seen;
	}

	private List<List<Integer>> reversed() {
		List<List<Integer>> reversed = new ArrayList<>();
		for (int at = 0; at < graph.size(); at++) reversed.add(new ArrayList<>());
		for (int at = 0; at < graph.size(); at++) for (int to : graph.get(at)) reversed.get(to).add(at);
		return reversed;
	}

	private BitSet leadingToExits() {
		List<List<Integer>> toExits = new ArrayList<>(reversed);
		toExits.add(steps.all.stream().filter(step -> ways(step).stream().anyMatch(FlowWay::isExit))
				.map(FlowStep::index).toList());
		return walk(toExits.size() - 1, toExits, -1);
	}
}
