package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What every way from a start to a node passes: immediate dominators, by the algorithm of Cooper, Harvey and Kennedy
 * («A Simple, Fast Dominance Algorithm», 2001).
 */
final class Dominators {
	private static final int NONE = -1;
	private final int[] immediate;
	private final int[] order;
	private final int start;

	/**
	 * @param next the nodes that each node leads to
	 * @param start where all ways begin
	 */
	Dominators(List<List<Integer>> next, int start) {
		this.start = start;
		immediate = new int[next.size()];
		order = new int[next.size()];
		Arrays.fill(immediate, NONE);
		Arrays.fill(order, NONE);
		List<Integer> postorder = postorder(next);
		List<List<Integer>> before = new ArrayList<>();
		for (int node = 0; node < next.size(); node++) before.add(new ArrayList<>());
		for (int node : postorder) for (int to : next.get(node)) before.get(to).add(node);
		immediate[start] = start;
		for (boolean changed = true; changed;) {
			changed = false;
			for (int at = postorder.size() - 1; at >= 0; at--) changed |= settle(postorder.get(at), before);
		}
	}

	private boolean settle(int node, List<List<Integer>> before) {
		if (node == start) return false;
		int common = NONE;
		for (int each : before.get(node))
			if (immediate[each] != NONE) common = common == NONE ? each : meet(common, each);
		if (common == immediate[node]) return false;
		immediate[node] = common;
		return true;
	}

	private int meet(int one, int other) {
		while (one != other) {
			while (order[one] < order[other]) one = immediate[one];
			while (order[other] < order[one]) other = immediate[other];
		}
		return one;
	}

	private List<Integer> postorder(List<List<Integer>> next) {
		List<Integer> done = new ArrayList<>();
		boolean[] seen = new boolean[next.size()];
		Deque<int[]> open = new ArrayDeque<>();
		open.push(new int[] {start, 0});
		seen[start] = true;
		while (!open.isEmpty()) {
			int[] top = open.peek();
			if (top[1] < next.get(top[0]).size()) {
				int to = next.get(top[0]).get(top[1]++);
				if (!seen[to]) {
					seen[to] = true;
					open.push(new int[] {to, 0});
				}
			} else {
				order[top[0]] = done.size();
				done.add(top[0]);
				open.pop();
			}
		}
		return done;
	}

	/** Whether any way leads from the start to {@code node}. */
	boolean reaches(int node) {
		return immediate[node] != NONE;
	}

	/** All nodes that every way from the start to {@code node} passes, that node first, the start last. */
	List<Integer> passedOnTheWayTo(int node) {
		List<Integer> passed = new ArrayList<>();
		if (!reaches(node)) return passed;
		for (int at = node; at != start; at = immediate[at]) passed.add(at);
		passed.add(start);
		return passed;
	}
}
