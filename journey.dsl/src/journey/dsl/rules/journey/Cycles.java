package journey.dsl.rules.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;

/** Elements that lead back to themselves by the names they refer to. Each element is walked through once. */
final class Cycles {
	/**
	 * A way that leads back to where it began.
	 *
	 * @param elements along it, the first is the one it comes back to
	 * @param closing the name that closes it
	 */
	record Cycle(List<Element> elements, Ref closing) {}

	private final Map<String, Element> elements = new LinkedHashMap<>();
	private final Map<String, List<Ref>> names = new LinkedHashMap<>();

	/** An element, and the names by which it leads on. */
	void add(Element element, List<Ref> leadsOn) {
		if (elements.putIfAbsent(element.qualifiedName(), element) == null) names.put(element.qualifiedName(), leadsOn);
	}

	/** All cycles, each once. */
	List<Cycle> all() {
		List<Cycle> cycles = new ArrayList<>();
		Set<String> done = new HashSet<>();
		for (String start : elements.keySet()) if (!done.contains(start)) walk(start, done, cycles);
		return cycles;
	}

	private void walk(String start, Set<String> done, List<Cycle> cycles) {
		Set<String> onTheWay = new HashSet<>();
		List<String> way = new ArrayList<>();
		Deque<Iterator<Ref>> open = new ArrayDeque<>();
		for (String next = start; next != null || !open.isEmpty();) {
			if (next != null) {
				done.add(next);
				way.add(next);
				onTheWay.add(next);
				open.push(names.get(next).iterator());
			}
			next = null;
			if (!open.peek().hasNext()) {
				open.pop();
				onTheWay.remove(way.remove(way.size() - 1));
				continue;
			}
			Ref name = open.peek().next();
			String target = name.target();
			if (onTheWay.contains(target))
				cycles.add(new Cycle(way.subList(way.indexOf(target), way.size()).stream().map(elements::get).toList(),
						name));
			else if (elements.containsKey(target) && !done.contains(target)) next = target;
		}
	}
}
