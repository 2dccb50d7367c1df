package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.OwnStep;

/**
 * Where owners change along the flow, and which hand-off carries each change. What customers do without us is looked
 * across: the change lies between the steps on both sides.
 */
public final class HandOffs {
	private final List<OwnerChange> changes = new ArrayList<>();
	private final JourneyModel model;
	private final Journey journey;
	private final Flow flow;
	/** Hand-offs by the step they stand behind, and by the silos they lead from and to. */
	private final Map<FlowStep, Map<List<String>, List<HandOff>>> byPlace = new HashMap<>();

	private HandOffs(JourneyModel model, Journey journey, Flow flow) {
		this.model = model;
		this.journey = journey;
		this.flow = flow;
		for (HandOff handOff : journey.handOffs()) {
			Optional<Owner> from = model.siloOf(handOff.route().from());
			Optional<Owner> to = model.siloOf(handOff.route().to());
			Optional<FlowStep> after = flow.find(handOff.route().after());
			if (from.isPresent() && to.isPresent() && after.isPresent())
				byPlace.computeIfAbsent(after.get(), step -> new HashMap<>())
						.computeIfAbsent(List.of(from.get().qualifiedName(), to.get().qualifiedName()),
								silos -> new ArrayList<>())
						.add(handOff);
		}
		for (FlowStep step : flow.steps())
			if (!isTransparent(step)) silo(step).ifPresent(silo -> changesFrom(step, silo));
	}

	/** The owner changes of a journey with that flow. */
	public static HandOffs of(JourneyModel model, Journey journey, Flow flow) {
		return new HandOffs(model, journey, flow);
	}

	/** All owner changes, by the step before. */
	public List<OwnerChange> changes() {
		return Collections.unmodifiableList(changes);
	}

	/**
	 * Owner changes that customers come to and that surely no hand-off carries: one with a name that nobody knows may
	 * be the one for them. Changes inside of a sub-journey are found where that is looked at.
	 */
	public List<OwnerChange> uncarried() {
		List<OwnerChange> open = changes.stream()
				.filter(change -> change.handOff().isEmpty() && !isInsideSubJourney(change)
						&& flow.isReachable(change.from()))
				.toList();
		if (open.isEmpty()) return open;
		List<HandOff> unclear = journey.handOffs().stream().filter(HandOffs::isUnclear).toList();
		return open.stream().filter(change -> unclear.stream().noneMatch(handOff -> mayBeMeant(handOff, change)))
				.toList();
	}

	private static boolean isInsideSubJourney(OwnerChange change) {
		return change.from().path().contains(".")
				&& change.from().home().qualifiedName().equals(change.to().home().qualifiedName());
	}

	private static boolean isUnclear(HandOff handOff) {
		return Stream
				.of(Optional.of(handOff.route().from()), Optional.of(handOff.route().to()),
						Optional.of(handOff.route().after()), handOff.route().before())
				.flatMap(Optional::stream).anyMatch(name -> !name.isResolved());
	}

	/** Whether a hand-off with a name that nobody knows may be the one for this change. */
	private boolean mayBeMeant(HandOff handOff, OwnerChange change) {
		return mayBe(handOff.route().from(), change.fromSilo()) && mayBe(handOff.route().to(), change.toSilo());
	}

	private boolean mayBe(Ref owner, Owner silo) {
		return model.siloOf(owner).map(known -> known.qualifiedName().equals(silo.qualifiedName())).orElse(true);
	}

	private static boolean isTransparent(FlowStep step) {
		return step.isJunction() || step.step() instanceof OwnStep;
	}

	private Optional<Owner> silo(FlowStep step) {
		return model.ownerOf(step.step()).flatMap(model::siloOf);
	}

	private void changesFrom(FlowStep start, Owner silo) {
		Set<FlowStep> between = new HashSet<>(Set.of(start));
		Set<FlowStep> reached = new HashSet<>();
		Deque<FlowStep> open = new ArrayDeque<>(List.of(start));
		List<FlowStep> next = new ArrayList<>();
		while (!open.isEmpty())
			for (FlowWay way : flow.ways(open.poll())) {
				FlowStep to = way.to().orElse(null);
				if (to == null || to.equals(start)) continue;
				if (isTransparent(to)) {
					if (between.add(to)) open.add(to);
				} else if (reached.add(to)) {
					next.add(to);
				}
			}
		for (FlowStep to : next)
			silo(to).filter(other -> !other.qualifiedName().equals(silo.qualifiedName()))
					.ifPresent(other -> changes
							.add(new OwnerChange(start, to, silo, other, carrier(silo, other, between, to))));
	}

	private Optional<HandOff> carrier(Owner from, Owner to, Set<FlowStep> between, FlowStep target) {
		List<String> silos = List.of(from.qualifiedName(), to.qualifiedName());
		return between.stream()
				.flatMap(step -> byPlace.getOrDefault(step, Map.of()).getOrDefault(silos, List.of()).stream())
				.filter(handOff -> handOff.route().before().isEmpty()
						|| isOneOf(handOff.route().before().get(), between)
						|| leadsTo(handOff.route().before().get(), target))
				.min(Comparator.comparing(Element::nameAt));
	}

	private boolean isOneOf(Ref name, Set<FlowStep> steps) {
		return flow.find(name).filter(steps::contains).isPresent();
	}

	private boolean leadsTo(Ref name, FlowStep target) {
		return flow.find(name).map(flow::entry).filter(target::equals).isPresent();
	}
}
