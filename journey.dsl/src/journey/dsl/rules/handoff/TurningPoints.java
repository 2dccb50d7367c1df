package journey.dsl.rules.handoff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.StatusChange;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;

/**
 * Where customers pass to another silo just as they become something else. Each {@code turns … into …} goes with one
 * change of silo: the first behind the step or stage that says it, since that is who they come to as what they are
 * then; else the first that leads there; else, in a stage, the last within.
 */
final class TurningPoints {
	/** How well a change of silo goes with what the customer becomes. */
	private enum Nearness {
		BEHIND, BEFORE, WITHIN
	}

	private record Pick(OwnerChange change, Nearness nearness) {}

	private final Map<StatusChange, Pick> picks = new LinkedHashMap<>();
	private final Map<String, Boolean> isSaidByStep = new HashMap<>();

	TurningPoints(Journey journey, RuleContext context) {
		for (OwnerChange change : context.analyses().handOffs(journey).changes()) {
			// on a way back nobody becomes anything
			if (change.to().index() < change.from().index()) continue;
			Step from = change.from().step();
			Step to = change.to().step();
			from.encounter().outlook().statusChange().ifPresent(turns -> pick(turns, change, Nearness.BEHIND));
			to.encounter().outlook().statusChange().ifPresent(turns -> pick(turns, change, Nearness.BEFORE));
			Stage left = context.model().stageOf(from);
			Stage entered = context.model().stageOf(to);
			boolean isWithin = left.nameAt().equals(entered.nameAt());
			turns(left).ifPresent(turns -> pick(turns, change, isWithin ? Nearness.WITHIN : Nearness.BEHIND));
			if (!isWithin) turns(entered).ifPresent(turns -> pick(turns, change, Nearness.BEFORE));
		}
	}

	/** What customers become at that change of silo. */
	Optional<StatusChange> at(OwnerChange change) {
		return picks.entrySet().stream().filter(each -> each.getValue().change().equals(change))
				.map(Map.Entry::getKey).findFirst();
	}

	/** What customers become in a stage; where one of its steps says that they do exactly there, that counts. */
	private Optional<StatusChange> turns(Stage stage) {
		boolean isSaid = isSaidByStep.computeIfAbsent(stage.qualifiedName(), name -> stage.steps().stream()
				.anyMatch(step -> step.encounter().outlook().statusChange().isPresent()));
		return isSaid ? Optional.empty() : stage.statusChange();
	}

	private void pick(StatusChange turns, OwnerChange change, Nearness nearness) {
		Pick known = picks.get(turns);
		int order = known == null ? -1 : nearness.compareTo(known.nearness());
		// of several within, the last: customers have become it when the stage is over
		if (order < 0 || order == 0 && nearness == Nearness.WITHIN) picks.put(turns, new Pick(change, nearness));
	}
}
