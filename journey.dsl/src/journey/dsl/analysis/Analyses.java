package journey.dsl.analysis;

import java.util.HashMap;
import java.util.Map;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;

/** The analyses of one model, each computed when it is first asked for, and once. For one thread. */
public final class Analyses {
	private final JourneyModel model;
	private final Vocabulary vocabulary;
	private final Map<String, Flow> flows = new HashMap<>();
	private final Map<String, HandOffs> handOffs = new HashMap<>();
	private final Map<String, HandOffPlaces> handOffPlaces = new HashMap<>();
	private final Map<String, HandOffChains> chains = new HashMap<>();
	private final Map<String, StagesWithoutMoment> withoutMoment = new HashMap<>();
	private final Map<String, StepParts> stepParts = new HashMap<>();
	private final Map<String, JourneyPhases> phases = new HashMap<>();
	private StepPlans stepPlans;
	private PromiseLedger promises;
	private KnownNames knownNames;

	private Analyses(JourneyModel model) {
		this.model = model;
		vocabulary = Vocabulary.of(model);
	}

	/** The analyses of that model. */
	public static Analyses of(JourneyModel model) {
		return new Analyses(model);
	}

	/** What phases and moment types count as. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** How customers move through the journey. */
	public Flow flow(Journey journey) {
		return flows.computeIfAbsent(journey.qualifiedName(), name -> Flow.of(model, journey));
	}

	/** Where owners change in the journey. */
	public HandOffs handOffs(Journey journey) {
		return handOffs.computeIfAbsent(journey.qualifiedName(), name -> HandOffs.of(model, journey, flow(journey)));
	}

	/** Where the hand-offs of the journey stand along its flow. */
	public HandOffPlaces handOffPlaces(Journey journey) {
		return handOffPlaces.computeIfAbsent(journey.qualifiedName(), name -> HandOffPlaces.of(journey, flow(journey)));
	}

	/** By which hand-offs of the journey something comes from one silo to another. */
	public HandOffChains handOffChains(Journey journey) {
		return chains.computeIfAbsent(journey.qualifiedName(), name -> HandOffChains.of(model, flow(journey)));
	}

	/** The stages of the journey in which no step is a moment. */
	public StagesWithoutMoment stagesWithoutMoment(Journey journey) {
		return withoutMoment.computeIfAbsent(journey.qualifiedName(),
				name -> StagesWithoutMoment.of(model, journey, flow(journey)));
	}

	/** The hand-offs and hazards of the journey by the steps they speak of. */
	public StepParts stepParts(Journey journey) {
		return stepParts.computeIfAbsent(journey.qualifiedName(), name -> StepParts.of(model, journey));
	}

	/** The phases along the flow of the journey. */
	public JourneyPhases phases(Journey journey) {
		return phases.computeIfAbsent(journey.qualifiedName(),
				name -> JourneyPhases.of(model, flow(journey), vocabulary));
	}

	/** How the channels of the journey's steps fit what personas prefer. */
	public ChannelFits channelFits(Journey journey) {
		return ChannelFits.of(model, vocabulary, phases(journey));
	}

	/** Hazards and actions by the steps they are about. */
	public StepPlans stepPlans() {
		if (stepPlans == null) stepPlans = StepPlans.of(model);
		return stepPlans;
	}

	/** Which promises are given, kept and broken. */
	public PromiseLedger promises() {
		if (promises == null) promises = PromiseLedger.of(model);
		return promises;
	}

	/** All names, to find what an unresolved one may have meant. */
	public KnownNames knownNames() {
		if (knownNames == null) knownNames = new KnownNames(model);
		return knownNames;
	}
}
