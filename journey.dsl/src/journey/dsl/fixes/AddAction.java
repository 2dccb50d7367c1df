package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.Kind;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;

/** An action to be found that takes the pain away, or moves the odds to their target. */
final class AddAction implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Step.class).stream().map(step -> {
			Journey journey = context.model().journeyOf(step);
			String name = context.names().freeIn(journey, Kind.ACTION, step.name() + "-action");
			List<String> clauses = new ArrayList<>();
			step.encounter().experience().pains().forEach(pain -> removes(pain, clauses, context));
			chances(step).forEach(chance -> effect(chance, context).ifPresent(clauses::add));
			context.ownerOf(step).ifPresent(owner -> clauses.add("owner " + owner));
			String block = clauses.isEmpty() ? "" : " {\n  " + String.join("\n  ", clauses) + "\n}";
			String action = "action " + name + " " + context.edits().placeholder("action", step.title()) + " improves "
					+ step.name() + block;
			return context.edits().toLookAt("action", List.of(context.edits().part(journey, journey.actions(), action)),
					step.title());
		}).toList();
	}

	/** Of several pains, those that the finding is about. */
	private static void removes(Pain pain, List<String> clauses, FixContext context) {
		if (pain.text().at().equals(context.finding().at()))
			clauses.add("removes " + context.edits().quoted(pain.text().value()));
	}

	private static Stream<Chance> chances(Step step) {
		return step instanceof Moment moment ? moment.odds().chances().stream() : Stream.empty();
	}

	private static Optional<String> effect(Chance chance, FixContext context) {
		if (chance.target().isEmpty() || !chance.at().contains(context.finding().at())) return Optional.empty();
		String direction = context.model().find(chance.outcome(), Outcome.class).filter(Outcome::isLoss).isPresent()
				? "lowers " : "raises ";
		return Optional.of(direction + chance.outcome().name() + " to " + chance.target().get().value().text());
	}
}
