package journey.dsl.reading.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Activity;
import journey.dsl.model.step.Audience;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.CustomerExperience;
import journey.dsl.model.step.Detail;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Feeling;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Image;
import journey.dsl.model.step.Mood;
import journey.dsl.model.step.Outlook;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Provenance;
import journey.dsl.model.step.ServiceDelivery;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.model.step.Updates;
import journey.dsl.model.step.Way;
import journey.dsl.model.value.Level;
import org.eclipse.emf.ecore.EReference;

/** Reads steps: what happens there, and where customers go from there. */
final class StepReader {
	private StepReader() {}

	static Step read(Clauses c) {
		Heading heading = ElementReader.heading(c);
		List<Way> ways = all(c, Literals.STEP__WAYS, StepReader::way);
		if (c.element instanceof journey.dsl.journey.SubJourney) {
			Ref zoom = c.ref(Literals.SUB_JOURNEY__JOURNEY).orElse(new Ref(Kind.JOURNEY, "", "", heading.nameAt()));
			return new SubJourney(heading, zoom, ways);
		}
		if (c.element instanceof journey.dsl.journey.Moment) return MomentReader.read(heading, encounter(c), ways, c);
		if (c.element instanceof journey.dsl.journey.OwnStep) return new OwnStep(heading, encounter(c), ways);
		return new Touchpoint(heading, encounter(c), ways);
	}

	/** All children of {@code feature} that are whole enough to be read. */
	static <T> List<T> all(Clauses c, EReference feature, Function<Clauses, Optional<T>> reading) {
		return c.children(feature).stream().flatMap(child -> reading.apply(child).stream()).toList();
	}

	private static Optional<Way> way(Clauses c) {
		var share = ValueReader.percentage(c, Literals.WAY__SHARE);
		var when = c.text(Literals.WAY__WHEN);
		if (c.element instanceof journey.dsl.journey.Exit)
			return Optional.of(new Exit(c.refs(Literals.EXIT__OUTCOMES), share, when, c.range()));
		if (c.element instanceof journey.dsl.journey.Then)
			return c.ref(Literals.THEN__TARGET).map(target -> new Then(target, share, when, c.range()));
		return c.ref(Literals.BACK_TO__TARGET)
				.map(target -> new BackTo(target, share, when, ValueReader.integer(c, Literals.BACK_TO__LIMIT, 1),
						c.range()));
	}

	private static Encounter encounter(Clauses c) {
		return new Encounter(experience(c), service(c), audience(c), outlook(c), provenance(c));
	}

	private static CustomerExperience experience(Clauses c) {
		return CustomerExperience.builder()
				.does(c.texts(Literals.TOUCHPOINT__DOES))
				.thinks(c.texts(Literals.TOUCHPOINT__THINKS))
				.says(c.texts(Literals.TOUCHPOINT__SAYS))
				.feelings(all(c, Literals.TOUCHPOINT__FEELINGS, StepReader::feeling))
				.pains(pains(c, Literals.TOUCHPOINT__PAINS))
				.gains(c.texts(Literals.TOUCHPOINT__GAINS))
				.effort(c.word(Literals.TOUCHPOINT__EFFORT, Level.class))
				.importance(c.word(Literals.TOUCHPOINT__IMPORTANCE, Level.class))
				.image(c.child(Literals.TOUCHPOINT__IMAGE).flatMap(StepReader::image))
				.build();
	}

	private static ServiceDelivery service(Clauses c) {
		return ServiceDelivery.builder()
				.owner(c.ref(Literals.TOUCHPOINT__OWNER))
				.channels(c.refs(Literals.TOUCHPOINT__CHANNELS))
				.systems(c.refs(Literals.TOUCHPOINT__SYSTEMS))
				.automatedBy(c.ref(Literals.TOUCHPOINT__AUTOMATED_BY))
				.shows(c.texts(Literals.TOUCHPOINT__SHOWS))
				.frontstage(all(c, Literals.TOUCHPOINT__FRONTSTAGE, StepReader::frontstage))
				.backstage(all(c, Literals.TOUCHPOINT__BACKSTAGE, StepReader::backstage))
				.ourRules(c.texts(Literals.TOUCHPOINT__OUR_RULES))
				.details(all(c, Literals.TOUCHPOINT__DETAILS, StepReader::detail))
				.build();
	}

	private static Audience audience(Clauses c) {
		return Audience.builder()
				.mattersTo(c.refs(Literals.TOUCHPOINT__MATTERS_TO))
				.onlyFor(c.refs(Literals.TOUCHPOINT__ONLY_FOR))
				.build();
	}

	private static Outlook outlook(Clauses c) {
		return Outlook.builder()
				.gives(c.refs(Literals.TOUCHPOINT__GIVES))
				.whatNext(c.text(Literals.TOUCHPOINT__WHAT_NEXT))
				.updates(all(c, Literals.TOUCHPOINT__UPDATES, StepReader::updates))
				.takes(ValueReader.duration(c, Literals.TOUCHPOINT__TAKES))
				.once(c.flag(Literals.TOUCHPOINT__ONCE))
				.repeatsEvery(ValueReader.duration(c, Literals.TOUCHPOINT__REPEATS_EVERY))
				.statusChange(c.child(Literals.TOUCHPOINT__STATUS_CHANGE).flatMap(ElementReader::statusChange))
				.build();
	}

	private static Provenance provenance(Clauses c) {
		return new Provenance(
				c.refs(Literals.TOUCHPOINT__EVIDENCE), c.texts(Literals.TOUCHPOINT__EVENTS),
				c.ref(Literals.TOUCHPOINT__REPLACES));
	}

	private static Optional<Feeling> feeling(Clauses c) {
		Optional<Given<Mood>> mood = c.word(Literals.FEELING__MOOD, Mood.class);
		return mood.map(given -> new Feeling(given.value(), c.text(Literals.FEELING__WORD),
				c.refs(Literals.FEELING__PERSONAS), c.range()));
	}

	static List<Pain> pains(Clauses c, EReference feature) {
		return all(c, feature, child -> child.text(Literals.PAIN__TEXT)
				.map(text -> new Pain(text, child.word(Literals.PAIN__FREQUENCY, Frequency.class))));
	}

	private static Optional<Image> image(Clauses c) {
		return c.text(Literals.IMAGE__PATH).map(path -> new Image(path, c.text(Literals.IMAGE__ALT)));
	}

	private static Optional<Detail> detail(Clauses c) {
		return c.text(Literals.DETAIL__TEXT)
				.flatMap(text -> c.ref(Literals.DETAIL__LANE).map(lane -> new Detail(lane, text)));
	}

	private static Optional<Activity> frontstage(Clauses c) {
		return c.text(Literals.FRONTSTAGE__TEXT)
				.map(text -> new Activity(text, c.ref(Literals.FRONTSTAGE__BY), Optional.empty()));
	}

	private static Optional<Activity> backstage(Clauses c) {
		return c.text(Literals.BACKSTAGE__TEXT)
				.map(text -> new Activity(text, c.ref(Literals.BACKSTAGE__BY), c.ref(Literals.BACKSTAGE__USING)));
	}

	private static Optional<Updates> updates(Clauses c) {
		return ValueReader.duration(c, Literals.UPDATES__EVERY)
				.map(every -> new Updates(every, c.ref(Literals.UPDATES__CHANNEL), c.range()));
	}
}
