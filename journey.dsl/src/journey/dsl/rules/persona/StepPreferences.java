package journey.dsl.rules.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.model.Channel;
import journey.dsl.model.ChannelKind;
import journey.dsl.model.Moment;
import journey.dsl.model.Persona;
import journey.dsl.model.Preference;
import journey.dsl.model.Ref;
import journey.dsl.rules.RuleContext;

/** Which preferences of personas are not met at one step. */
final class StepPreferences {
	private final FlowStep step;
	private final List<Channel> channels;
	private final JourneyPhases phases;
	private final RuleContext context;
	private final Map<List<Channel>, List<Persona>> unmetInPhase = new LinkedHashMap<>();
	private final Map<List<Channel>, List<Persona>> unmetInGeneral = new LinkedHashMap<>();

	StepPreferences(FlowStep step, List<Channel> channels, JourneyPhases phases, RuleContext context) {
		this.step = step;
		this.channels = channels;
		this.phases = phases;
		this.context = context;
	}

	/** What is preferred at the moment itself; empty if that is met, or not known. */
	List<Channel> unmetAtMoment(Moment moment) {
		return unmet(moment.preferences(), false);
	}

	/** Looks at what each persona prefers for the phase of the step, or else in general. */
	void compare(List<Ref> personas) {
		for (Ref name : personas) context.model().find(name, Persona.class).ifPresent(this::compare);
	}

	/** Who prefers which channels in this phase, in vain. */
	Map<List<Channel>, List<Persona>> unmetInPhase() {
		return unmetInPhase;
	}

	/** Who prefers which channels in general, in vain. */
	Map<List<Channel>, List<Persona>> unmetInGeneral() {
		return unmetInGeneral;
	}

	private void compare(Persona persona) {
		List<Preference> inPhase = persona.preferences().stream().filter(preference -> preference.phase().filter(this::isHere).isPresent()).toList();
		List<Preference> inGeneral = persona.preferences().stream().filter(preference -> preference.phase().isEmpty()).toList();
		boolean isPhase = !inPhase.isEmpty();
		List<Channel> unmet = unmet(isPhase ? inPhase : inGeneral, !isPhase);
		if (!unmet.isEmpty()) (isPhase ? unmetInPhase : unmetInGeneral).computeIfAbsent(unmet, each -> new ArrayList<>()).add(persona);
	}

	private boolean isHere(Ref phase) {
		boolean isSame = phases.word(step).filter(word -> word.isResolved() && word.target().equals(phase.target())).isPresent();
		return isSame || context.vocabulary().phase(phase).filter(standard -> phases.phase(step).filter(standard::equals).isPresent()).isPresent();
	}

	private List<Channel> unmet(List<Preference> preferences, boolean natureSuffices) {
		List<Channel> preferred = new ArrayList<>();
		for (Preference preference : preferences) {
			Optional<Channel> channel = context.model().find(preference.channel(), Channel.class);
			if (channel.isEmpty() || isMet(channel.get(), natureSuffices)) return List.of();
			preferred.add(channel.get());
		}
		return preferred;
	}

	private boolean isMet(Channel preferred, boolean natureSuffices) {
		if (channels.stream().anyMatch(channel -> channel.qualifiedName().equals(preferred.qualifiedName()))) return true;
		return natureSuffices && channels.stream().anyMatch(channel -> isFaceToFace(channel) || preferred.kinds().stream().anyMatch(kind -> channel.is(kind.value())));
	}

	private static boolean isFaceToFace(Channel channel) {
		return channel.is(ChannelKind.HUMAN) && channel.is(ChannelKind.PHYSICAL);
	}
}
