package journey.dsl.reading.tree;

import static journey.dsl.reading.tree.StepReader.all;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.journey.CustomerVolume;
import journey.dsl.model.journey.Direction;
import journey.dsl.model.journey.Effect;
import journey.dsl.model.journey.EventBinding;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.HandOffMeasure;
import journey.dsl.model.journey.HandOffRoute;
import journey.dsl.model.journey.HandOffTransfer;
import journey.dsl.model.journey.HandOffWait;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.JourneyCharter;
import journey.dsl.model.journey.JourneyScope;
import journey.dsl.model.journey.Likelihood;
import journey.dsl.model.journey.MapLifecycle;
import journey.dsl.model.journey.Market;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.journey.Practice;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.journey.State;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Remarks;
import journey.dsl.model.source.Repetition;
import journey.dsl.model.source.Spelled;
import journey.dsl.model.value.Level;
import journey.dsl.model.value.Unit;
import org.eclipse.emf.ecore.EReference;

/** Reads journeys. */
final class JourneyReader {
	private JourneyReader() {}

	static Journey read(Clauses c) {
		Heading heading = ElementReader.heading(c);
		return new Journey(
				heading, lifecycle(c), scope(c), charter(c),
				c.children(Literals.JOURNEY__STAGES).stream().map(stage -> stage(stage, heading)).toList(),
				c.children(Literals.JOURNEY__HAND_OFFS).stream().map(JourneyReader::handOff).toList(),
				c.children(Literals.JOURNEY__HAZARDS).stream().map(JourneyReader::hazard).toList(),
				c.children(Literals.JOURNEY__ACTIONS).stream().map(JourneyReader::action).toList(),
				c.child(Literals.JOURNEY__EVENT_BINDING).flatMap(JourneyReader::events));
	}

	private static MapLifecycle lifecycle(Clauses c) {
		return new MapLifecycle(
				c.text(Literals.JOURNEY__VERSION), c.word(Literals.JOURNEY__STATUS, Status.class),
				c.word(Literals.JOURNEY__STATE, State.class), c.ref(Literals.JOURNEY__IMPROVES),
				ValueReader.duration(c, Literals.JOURNEY__REVIEWED_EVERY),
				ValueReader.date(c, Literals.JOURNEY__LAST_REVIEWED));
	}

	private static JourneyScope scope(Clauses c) {
		return JourneyScope.builder()
				.market(c.word(Literals.JOURNEY__MARKET, Market.class))
				.personas(c.refs(Literals.JOURNEY__PERSONAS))
				.scenario(c.text(Literals.JOURNEY__SCENARIO))
				.startsWhen(c.text(Literals.JOURNEY__STARTS_WHEN))
				.customers(customers(c))
				.build();
	}

	private static JourneyCharter charter(Clauses c) {
		return JourneyCharter.builder()
				.jobs(c.texts(Literals.JOURNEY__JOBS))
				.owners(c.refs(Literals.JOURNEY__OWNERS))
				.aims(c.refs(Literals.JOURNEY__AIMS))
				.deadline(ValueReader.duration(c, Literals.JOURNEY__DEADLINE))
				.calendar(c.ref(Literals.JOURNEY__CALENDAR))
				.build();
	}

	private static Optional<CustomerVolume> customers(Clauses c) {
		return ValueReader.integer(c, Literals.JOURNEY__CUSTOMERS, 0)
				.flatMap(count -> c.word(Literals.JOURNEY__CUSTOMERS_PER, Unit.class)
						.map(per -> new CustomerVolume(count.value(), per.value(), count.at())));
	}

	/** A stage that is only thought to be there, around steps that stand outside of any, is called as the journey. */
	private static Stage stage(Clauses c, Heading journey) {
		Heading heading = ElementReader.keyword(c).isEmpty() ? unwritten(c, journey) : ElementReader.heading(c);
		return new Stage(heading, c.ref(Literals.STAGE__PHASE), c.ref(Literals.STAGE__OWNER),
				c.text(Literals.STAGE__GOAL),
				c.child(Literals.STAGE__STATUS_CHANGE).flatMap(ElementReader::statusChange),
				c.children(Literals.STAGE__STEPS).stream().map(StepReader::read).toList());
	}

	private static Heading unwritten(Clauses c, Heading journey) {
		return Heading.builder()
				.keyword("")
				.kind(Kind.STAGE)
				.name("")
				.qualifiedName(journey.qualifiedName())
				.title(journey.title())
				.remarks(Remarks.NONE)
				.nameAt(journey.nameAt())
				.at(c.range())
				.build();
	}

	private static HandOff handOff(Clauses c) {
		Heading heading = ElementReader.heading(c);
		return new HandOff(
				heading, route(c, heading), c.ref(Literals.HAND_OFF__ACCOUNTABLE), wait(c), transfer(c),
				StepReader.pains(c, Literals.HAND_OFF__PAINS), c.flag(Literals.HAND_OFF__SEEN_BY_CUSTOMER));
	}

	private static HandOffRoute route(Clauses c, Heading heading) {
		return HandOffRoute.builder()
				.from(required(c, Literals.HAND_OFF__FROM, heading))
				.to(required(c, Literals.HAND_OFF__TO, heading))
				.after(required(c, Literals.HAND_OFF__AFTER, heading))
				.before(c.ref(Literals.HAND_OFF__BEFORE))
				.build();
	}

	private static HandOffWait wait(Clauses c) {
		return HandOffWait.builder()
				.atMost(ValueReader.duration(c, Literals.HAND_OFF__WAIT_AT_MOST))
				.today(ValueReader.duration(c, Literals.HAND_OFF__TODAY))
				.build();
	}

	private static HandOffTransfer transfer(Clauses c) {
		return new HandOffTransfer(
				c.texts(Literals.HAND_OFF__CARRIES), c.words(Literals.HAND_OFF__PRACTICES, Practice.class),
				c.ref(Literals.HAND_OFF__RECORDED_IN), all(c, Literals.HAND_OFF__MEASURES, JourneyReader::measure));
	}

	private static Optional<HandOffMeasure> measure(Clauses c) {
		return c.ref(Literals.HAND_OFF_MEASURE__METRIC)
				.map(metric -> new HandOffMeasure(metric, ValueReader.value(c, Literals.HAND_OFF_MEASURE__TARGET)));
	}

	/** What the grammar demands; where the text broke off before it, an unresolved name without words. */
	private static Ref required(Clauses c, EReference feature, Heading heading) {
		return c.ref(feature).orElseGet(() -> new Ref(Kinds.of(feature.getEReferenceType()), "", "", heading.nameAt()));
	}

	/** At least one, each once: what stands in the list again is noted. */
	private static List<Ref> steps(Clauses c, EReference feature, Heading heading) {
		List<Ref> named = c.refs(feature);
		if (named.isEmpty()) return List.of(required(c, feature, heading));
		Map<String, Ref> first = new LinkedHashMap<>();
		for (Ref step : named) {
			Ref again = first.putIfAbsent(step.isResolved() ? step.target() : step.name(), step);
			if (again != null) c.notes.repetitions.add(new Repetition(step.name(), step.at(), again.at()));
		}
		return List.copyOf(first.values());
	}

	private static Hazard hazard(Clauses c) {
		Heading heading = ElementReader.heading(c);
		return new Hazard(heading, steps(c, Literals.HAZARD__STEPS, heading),
				c.word(Literals.HAZARD__LIKELIHOOD, Likelihood.class),
				c.word(Literals.HAZARD__IMPACT, Level.class), c.text(Literals.HAZARD__WARNING),
				all(c, Literals.HAZARD__PLANS, child -> child.text(Literals.PLAN__TEXT)
						.map(text -> new Plan(text, child.ref(Literals.PLAN__BY),
								ValueReader.duration(child, Literals.PLAN__WITHIN), child.range()))),
				c.ref(Literals.HAZARD__LEARNED_FROM));
	}

	private static Action action(Clauses c) {
		Heading heading = ElementReader.heading(c);
		return new Action(heading, steps(c, Literals.ACTION__STEPS, heading), c.texts(Literals.ACTION__REMOVES),
				c.ref(Literals.ACTION__OWNER),
				ValueReader.date(c, Literals.ACTION__DUE), c.word(Literals.ACTION__EFFORT, Level.class),
				ValueReader.money(c, Literals.ACTION__COST),
				c.word(Literals.ACTION__STATUS, ActionStatus.class),
				all(c, Literals.ACTION__EFFECTS, JourneyReader::effect));
	}

	private static Optional<Effect> effect(Clauses c) {
		return c.ref(Literals.EFFECT__OUTCOME)
				.flatMap(outcome -> ValueReader.percentage(c, Literals.EFFECT__TO)
						.map(to -> new Effect(
								Spelled.of(Direction.class,
										((journey.dsl.journey.Effect) c.element).getDirection().getLiteral()),
								outcome, to, c.range())));
	}

	private static Optional<EventBinding> events(Clauses c) {
		return c.text(Literals.EVENT_BINDING__FILE).map(file -> EventBinding.builder()
				.file(file)
				.caseColumn(c.text(Literals.EVENT_BINDING__CASE_COLUMN))
				.activityColumn(c.text(Literals.EVENT_BINDING__ACTIVITY_COLUMN))
				.timestampColumn(c.text(Literals.EVENT_BINDING__TIMESTAMP_COLUMN))
				.resourceColumn(c.text(Literals.EVENT_BINDING__RESOURCE_COLUMN))
				.lifecycleColumn(c.text(Literals.EVENT_BINDING__LIFECYCLE_COLUMN))
				.at(c.range())
				.build());
	}
}
