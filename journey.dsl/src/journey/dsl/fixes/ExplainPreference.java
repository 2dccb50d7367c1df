package journey.dsl.fixes;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.model.people.Persona;
import journey.dsl.model.step.Moment;

/** Why a channel is preferred: to be filled in. */
final class ExplainPreference implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return Stream.concat(context.around(Persona.class).stream().flatMap(persona -> persona.preferences().stream()),
				context.around(Moment.class).stream().flatMap(moment -> moment.needs().preferences().stream()))
				.filter(preference -> preference.channel().at().equals(context.finding().at()))
				.map(preference -> context.edits().toLookAt("complete",
						List.of(context.edits().extend(preference.at(),
								"because " + context.edits().placeholder("because"))),
						"prefers " + preference.channel().name()))
				.toList();
	}
}
