package journey.dsl.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.SourceRange;

/**
 * The analyses of one model, each computed when it is first asked for, and once, whichever thread asks: rules, pages
 * and the requests of an editor share them. An analysis may ask for those above it here, never for one below, so that
 * no two threads wait for each other.
 */
public final class Analyses {
	private final JourneyModel model;
	private final Vocabulary vocabulary;
	private final PerJourney<Scale> scales = new PerJourney<>(this::newScale);
	private final PerJourney<Flow> flows = new PerJourney<>(this::newFlow);
	private final PerJourney<HandOffs> handOffs = new PerJourney<>(this::newHandOffs);
	private final PerJourney<HandOffPlaces> handOffPlaces = new PerJourney<>(this::newHandOffPlaces);
	private final PerJourney<HandOffChains> chains = new PerJourney<>(this::newChains);
	private final PerJourney<StagesWithoutMoment> withoutMoment = new PerJourney<>(this::newStagesWithoutMoment);
	private final PerJourney<StepParts> stepParts = new PerJourney<>(this::newStepParts);
	private final PerJourney<JourneyPhases> phases = new PerJourney<>(this::newPhases);
	private final PerJourney<ChannelFits> channelFits = new PerJourney<>(this::newChannelFits);
	private final PerJourney<EmotionCurve> curves = new PerJourney<>(this::newCurve);
	private final PerJourney<PersonaCurves> personaCurves = new PerJourney<>(this::newPersonaCurves);
	private final PerJourney<TopMoments> topMoments = new PerJourney<>(TopMoments::of);
	private final PerJourney<WeakestMoments> weakestMoments = new PerJourney<>(WeakestMoments::of);
	private final Once<Maturity> maturity;
	private final Once<Pains> pains;
	private final Once<StepPlans> stepPlans;
	private final Once<PromiseLedger> promises;
	private final Once<KnownNames> knownNames;

	private Analyses(JourneyModel model) {
		this.model = model;
		vocabulary = Vocabulary.of(model);
		maturity = new Once<>(() -> Maturity.of(model));
		pains = new Once<>(() -> Pains.of(model));
		stepPlans = new Once<>(() -> StepPlans.of(model, pains()));
		promises = new Once<>(() -> PromiseLedger.of(model));
		knownNames = new Once<>(() -> new KnownNames(model));
	}

	/** One analysis of each journey, by where it stands: two may have one name while somebody writes. */
	private record PerJourney<A>(Map<SourceRange, A> known, Function<Journey, A> make) {
		PerJourney(Function<Journey, A> make) {
			this(new ConcurrentHashMap<>(), make);
		}

		A of(Journey journey) {
			return known.computeIfAbsent(journey.nameAt(), at -> make.apply(journey));
		}
	}

	/** The analyses of that model. */
	public static Analyses of(JourneyModel model) {
		return new Analyses(model);
	}

	/** What phases and moment types count as. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** How long times are in the calendar of the journey. */
	public Scale scale(Journey journey) {
		return scales.of(journey);
	}

	/** How customers move through the journey. */
	public Flow flow(Journey journey) {
		return flows.of(journey);
	}

	/** Where owners change in the journey. */
	public HandOffs handOffs(Journey journey) {
		return handOffs.of(journey);
	}

	/** Where the hand-offs of the journey stand along its flow. */
	public HandOffPlaces handOffPlaces(Journey journey) {
		return handOffPlaces.of(journey);
	}

	/** By which hand-offs of the journey something comes from one silo to another. */
	public HandOffChains handOffChains(Journey journey) {
		return chains.of(journey);
	}

	/** The stages of the journey in which no step is a moment, though their place asks for one. */
	public StagesWithoutMoment stagesWithoutMoment(Journey journey) {
		return withoutMoment.of(journey);
	}

	/** The hand-offs and hazards of the journey by the steps they speak of. */
	public StepParts stepParts(Journey journey) {
		return stepParts.of(journey);
	}

	/** The phases along the flow of the journey, those of its sub-journeys among them. */
	public JourneyPhases phases(Journey journey) {
		return phases.of(journey);
	}

	/** How the channels of the journey's steps fit what personas prefer. */
	public ChannelFits channelFits(Journey journey) {
		return channelFits.of(journey);
	}

	/** What customers feel along the journey. */
	public EmotionCurve emotionCurve(Journey journey) {
		return curves.of(journey);
	}

	/** What each persona feels along the journey. */
	public PersonaCurves personaCurves(Journey journey) {
		return personaCurves.of(journey);
	}

	/** The make-or-break moments of the journey by rank. */
	public TopMoments topMoments(Journey journey) {
		return topMoments.of(journey);
	}

	/** The moments of the journey that are farthest from where they shall be. */
	public WeakestMoments weakestMoments(Journey journey) {
		return weakestMoments.of(journey);
	}

	/** How far the maps have come. */
	public Maturity maturity() {
		return maturity.get();
	}

	/** The pains of steps and hand-offs, and which of them actions remove. */
	public Pains pains() {
		return pains.get();
	}

	/** Hazards and actions by the steps they are about. */
	public StepPlans stepPlans() {
		return stepPlans.get();
	}

	/** Which promises are given, kept and broken. */
	public PromiseLedger promises() {
		return promises.get();
	}

	/** All names, to find what an unresolved one may have meant. */
	public KnownNames knownNames() {
		return knownNames.get();
	}

	private Scale newScale(Journey journey) {
		return Scale.of(model, journey);
	}

	private Flow newFlow(Journey journey) {
		return Flow.of(model, journey);
	}

	private HandOffs newHandOffs(Journey journey) {
		return HandOffs.of(model, journey, flow(journey));
	}

	private HandOffPlaces newHandOffPlaces(Journey journey) {
		return HandOffPlaces.of(journey, flow(journey));
	}

	private HandOffChains newChains(Journey journey) {
		return HandOffChains.of(model, flow(journey));
	}

	private StagesWithoutMoment newStagesWithoutMoment(Journey journey) {
		return StagesWithoutMoment.of(model, journey, flow(journey));
	}

	private StepParts newStepParts(Journey journey) {
		return StepParts.of(model, journey);
	}

	private JourneyPhases newPhases(Journey journey) {
		return JourneyPhases.of(model, flow(journey), vocabulary);
	}

	private ChannelFits newChannelFits(Journey journey) {
		return ChannelFits.of(model, vocabulary, phases(journey));
	}

	private EmotionCurve newCurve(Journey journey) {
		return EmotionCurve.of(model, journey);
	}

	private PersonaCurves newPersonaCurves(Journey journey) {
		return PersonaCurves.of(model, journey);
	}
}
