package journey.dsl.rules.expectation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;

/** The silos of a journey and how customers pass between them: by its hand-offs, and those of its sub-journeys. */
final class SiloNetwork {
	private final Set<String> silos = new HashSet<>();
	private final Map<String, Set<String>> next = new HashMap<>();
	private final Map<String, Set<String>> reached = new HashMap<>();
	private final JourneyModel model;
	private boolean clear = true;

	private SiloNetwork(List<FlowStep> steps, HandOffs handOffs, JourneyModel model) {
		this.model = model;
		Map<String, Journey> homes = new LinkedHashMap<>();
		for (FlowStep step : steps) {
			homes.putIfAbsent(step.home().qualifiedName(), step.home());
			model.ownerOf(step.step()).ifPresent(this::addSilo);
			Stream.concat(step.step().encounter().service().frontstage().stream(),
					step.step().encounter().service().backstage().stream())
					.forEach(activity -> activity.by().ifPresent(this::addSilo));
		}
		homes.values().forEach(home -> home.handOffs().forEach(this::addHandOff));
		// a hand-off that is missing where customers pass has a finding of its own
		for (OwnerChange change : handOffs.changes()) connect(change.fromSilo(), change.toSilo());
	}

	static SiloNetwork of(List<FlowStep> steps, HandOffs handOffs, JourneyModel model) {
		return new SiloNetwork(steps, handOffs, model);
	}

	/** Whether all owners in it are known. */
	boolean isClear() {
		return clear;
	}

	/** Whether the silo has a part in the journey. */
	boolean contains(Owner silo) {
		return silos.contains(silo.qualifiedName());
	}

	/** Whether hand-offs lead from one silo to another, directly or in a chain. */
	boolean leads(Owner from, Owner to) {
		return from.qualifiedName().equals(to.qualifiedName())
				|| reached.computeIfAbsent(from.qualifiedName(), this::walk).contains(to.qualifiedName());
	}

	private void addSilo(Ref owner) {
		Optional<Owner> silo = model.siloOf(owner);
		if (silo.isPresent()) silos.add(silo.get().qualifiedName());
		else
			clear = false;
	}

	private void addHandOff(HandOff handOff) {
		addSilo(handOff.route().from());
		addSilo(handOff.route().to());
		Optional<Owner> from = model.siloOf(handOff.route().from());
		Optional<Owner> to = model.siloOf(handOff.route().to());
		if (from.isPresent() && to.isPresent()) connect(from.get(), to.get());
	}

	private void connect(Owner from, Owner to) {
		next.computeIfAbsent(from.qualifiedName(), silo -> new HashSet<>()).add(to.qualifiedName());
	}

	private Set<String> walk(String start) {
		Set<String> seen = new HashSet<>(Set.of(start));
		Deque<String> open = new ArrayDeque<>(seen);
		while (!open.isEmpty())
			for (String silo : next.getOrDefault(open.poll(), Set.of())) if (seen.add(silo)) open.add(silo);
		return seen;
	}
}
