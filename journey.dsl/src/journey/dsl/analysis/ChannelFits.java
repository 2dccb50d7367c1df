package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.ChannelFit.Reach;
import journey.dsl.analysis.ChannelFit.Verdict;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;

/**
 * Compares the channels of the steps of one journey with those that personas prefer. The nearest preference counts: at
 * the moment, then for the phase, then in general. In general a channel of the same nature will do, and meeting face to
 * face too.
 */
public final class ChannelFits {
	private final JourneyModel model;
	private final Vocabulary vocabulary;
	private final JourneyPhases phases;

	private ChannelFits(JourneyModel model, Vocabulary vocabulary, JourneyPhases phases) {
		this.model = model;
		this.vocabulary = vocabulary;
		this.phases = phases;
	}

	/** The comparison for the journey with those phases. */
	public static ChannelFits of(JourneyModel model, Vocabulary vocabulary, JourneyPhases phases) {
		return new ChannelFits(model, vocabulary, phases);
	}

	/** The channels of a step; none where one of them is not known, and for what customers do without us. */
	public List<Channel> offered(Step step) {
		List<Channel> channels = new ArrayList<>();
		for (Ref name : step.encounter().service().channels()) model.find(name, Channel.class).ifPresent(channels::add);
		return channels.size() == step.encounter().service().channels().size() && !(step instanceof OwnStep)
				? List.copyOf(channels) : List.of();
	}

	/**
	 * Whose preferences count at a step: those who alone meet it, or to whom it matters, or all who travel the journey.
	 */
	public static List<Ref> concerned(FlowStep step, Journey journey) {
		Encounter encounter = step.step().encounter();
		if (!encounter.audience().onlyFor().isEmpty()) return encounter.audience().onlyFor();
		if (!encounter.audience().mattersTo().isEmpty()) return encounter.audience().mattersTo();
		return step.home().scope().personas().isEmpty() ? journey.scope().personas() : step.home().scope().personas();
	}

	/** What customers like best at a moment itself; empty where the moment does not say. */
	public Optional<ChannelFit> atMoment(Step step) {
		if (!(step instanceof Moment moment) || moment.needs().preferences().isEmpty()) return Optional.empty();
		return Optional.of(fit(moment.needs().preferences(), Reach.MOMENT, offered(step)));
	}

	/** What a persona prefers for the phase of a step, or else in general; whatever the moment itself says. */
	public ChannelFit inPhase(FlowStep step, Persona persona) {
		List<Preference> inPhase = persona.preferences().stream()
				.filter(preference -> preference.phase().filter(phase -> isHere(phase, step)).isPresent()).toList();
		if (!inPhase.isEmpty()) return fit(inPhase, Reach.PHASE, offered(step.step()));
		List<Preference> inGeneral = persona.preferences().stream().filter(preference -> preference.phase().isEmpty())
				.toList();
		return fit(inGeneral, inGeneral.isEmpty() ? Reach.NONE : Reach.GENERAL, offered(step.step()));
	}

	/** What counts for a persona at a step: the nearest preference. */
	public ChannelFit nearest(FlowStep step, Persona persona) {
		return atMoment(step.step()).orElseGet(() -> inPhase(step, persona));
	}

	private boolean isHere(Ref phase, FlowStep step) {
		boolean isSame = phases.word(step).filter(word -> word.isResolved() && word.target().equals(phase.target()))
				.isPresent();
		return isSame || vocabulary.phase(phase)
				.filter(standard -> phases.phase(step).filter(standard::equals).isPresent()).isPresent();
	}

	private ChannelFit fit(List<Preference> preferences, Reach reach, List<Channel> offered) {
		List<Channel> preferred = preferences.stream()
				.flatMap(preference -> model.find(preference.channel(), Channel.class).stream()).toList();
		boolean met = preferred.stream().anyMatch(channel -> isMet(channel, offered, reach == Reach.GENERAL));
		boolean clear = !preferred.isEmpty() && preferred.size() == preferences.size() && !offered.isEmpty();
		return new ChannelFit(met ? Verdict.MET : clear ? Verdict.MISSED : Verdict.UNKNOWN, reach, preferred, offered);
	}

	private static boolean isMet(Channel preferred, List<Channel> offered, boolean natureSuffices) {
		if (offered.stream().anyMatch(channel -> channel.qualifiedName().equals(preferred.qualifiedName())))
			return true;
		return natureSuffices && offered.stream().anyMatch(channel -> isFaceToFace(channel)
				|| preferred.kinds().stream().anyMatch(kind -> channel.is(kind.value())));
	}

	private static boolean isFaceToFace(Channel channel) {
		return channel.is(ChannelKind.HUMAN) && channel.is(ChannelKind.PHYSICAL);
	}
}
