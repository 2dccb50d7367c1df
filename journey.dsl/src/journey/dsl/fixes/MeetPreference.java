package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.service.Channel;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/** The channel that customers prefer, beside those on which they are met. */
final class MeetPreference implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Step> step = context.around(Step.class);
		if (step.isEmpty() || step.get().encounter().service().channels().isEmpty()) return List.of();
		List<Ref> via = step.get().encounter().service().channels();
		return preferred(step.get(), context)
				.flatMap(preference -> context.model().find(preference.channel(), Channel.class).stream()).distinct()
				.filter(channel -> via.stream().noneMatch(each -> each.target().equals(channel.qualifiedName())))
				.map(channel -> context.names().reference(channel))
				.map(channel -> context.edits().toLookAt("name",
						List.of(context.edits().enlist(via.get(via.size() - 1).at(), channel)),
						"via " + channel, step.get().title()))
				.toList();
	}

	private static Stream<Preference> preferred(Step step, FixContext context) {
		if (step instanceof Moment moment && !moment.needs().preferences().isEmpty())
			return moment.needs().preferences().stream();
		Stage stage = context.model().stageOf(step);
		return context.model().files().stream().flatMap(file -> file.declarations().stream())
				.filter(each -> isParty(each, context))
				.flatMap(each -> each instanceof Persona persona ? preferred(persona, stage, context).stream()
						: Stream.empty());
	}

	/** What holds for the phase, else in general. */
	private static List<Preference> preferred(Persona persona, Stage stage, FixContext context) {
		Optional<StandardPhase> here = context.analyses().vocabulary().phase(stage);
		List<Preference> inPhase = persona.preferences().stream()
				.filter(each -> each.phase()
						.filter(phase -> isSame(phase, stage)
								|| here.isPresent() && context.analyses().vocabulary().phase(phase).equals(here))
						.isPresent())
				.toList();
		return inPhase.isEmpty() ? persona.preferences().stream().filter(each -> each.phase().isEmpty()).toList()
				: inPhase;
	}

	private static boolean isSame(Ref phase, Stage stage) {
		return stage.phase().filter(each -> each.isResolved() && each.target().equals(phase.target())).isPresent();
	}

	private static boolean isParty(Declaration declaration, FixContext context) {
		return context.finding().parties().contains(declaration.nameAt());
	}
}
