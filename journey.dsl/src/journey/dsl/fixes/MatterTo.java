package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/** The personas of the journey, to choose whom the moment matters to. */
final class MatterTo implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().flatMap(moment -> context.model().journeyOf(moment).scope()
				.personas().stream().filter(Ref::isResolved).map(persona -> "matters to " + persona.name())
				.map(clause -> context.edits().toLookAt("name", List.of(context.edits().add(moment, clause)), clause,
						moment.title())))
				.toList();
	}
}
