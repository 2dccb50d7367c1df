package journey.dsl.reading.tree;

import static journey.dsl.reading.tree.StepReader.all;

import java.util.List;
import java.util.Optional;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.moment.Basis;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.CustomerNeeds;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.ExpectationLimit;
import journey.dsl.model.moment.GoesWell;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.moment.MomentDesign;
import journey.dsl.model.moment.MomentOdds;
import journey.dsl.model.moment.Stakes;
import journey.dsl.model.source.Heading;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Way;

/** Reads what a moment has beyond a touchpoint. */
final class MomentReader {
	private MomentReader() {}

	static Moment read(Heading heading, Encounter encounter, List<Way> ways, Clauses c) {
		return new Moment(heading, encounter, ways, c.refs(Literals.MOMENT__TYPES), stakes(c), needs(c), design(c),
				odds(c));
	}

	private static Stakes stakes(Clauses c) {
		return Stakes.builder()
				.makeOrBreak(all(c, Literals.MOMENT__MAKE_OR_BREAK, MomentReader::makeOrBreak))
				.onCriticalPath(c.flag(Literals.MOMENT__ON_CRITICAL_PATH))
				.pointOfNoReturn(c.flag(Literals.MOMENT__POINT_OF_NO_RETURN))
				.build();
	}

	private static CustomerNeeds needs(Clauses c) {
		return new CustomerNeeds(
				c.text(Literals.MOMENT__JOB), all(c, Literals.MOMENT__EXPECTATIONS, MomentReader::expectation),
				all(c, Literals.MOMENT__PREFERENCES, ElementReader::preference));
	}

	private static MomentDesign design(Clauses c) {
		return MomentDesign.builder()
				.tone(c.text(Literals.MOMENT__TONE))
				.keeps(c.refs(Literals.MOMENT__KEEPS))
				.breaks(c.refs(Literals.MOMENT__BREAKS))
				.choices(c.texts(Literals.MOMENT__CHOICES))
				.mastery(all(c, Literals.MOMENT__MASTERY, MomentReader::mastery))
				.build();
	}

	private static MomentOdds odds(Clauses c) {
		return MomentOdds.builder()
				.goesWell(c.child(Literals.MOMENT__GOES_WELL).flatMap(MomentReader::goesWell))
				.chances(all(c, Literals.MOMENT__CHANCES, MomentReader::chance))
				.ifWell(c.text(Literals.MOMENT__IF_WELL))
				.ifBadly(c.text(Literals.MOMENT__IF_BADLY))
				.build();
	}

	private static Optional<MakeOrBreak> makeOrBreak(Clauses c) {
		return Optional.of(new MakeOrBreak(ValueReader.integer(c, Literals.MAKE_OR_BREAK__RANK, 1),
				c.refs(Literals.MAKE_OR_BREAK__PERSONAS), c.range()));
	}

	private static Optional<Expectation> expectation(Clauses c) {
		return c.text(Literals.EXPECTATION__TEXT).map(text -> Expectation.builder()
				.text(text)
				.limit(limit(c))
				.today(ValueReader.value(c, Literals.EXPECTATION__TODAY))
				.setBy(c.ref(Literals.EXPECTATION__SET_BY))
				.metBy(c.ref(Literals.EXPECTATION__MET_BY))
				.measuredBy(c.ref(Literals.EXPECTATION__MEASURED_BY))
				.at(c.range())
				.build());
	}

	private static ExpectationLimit limit(Clauses c) {
		return ExpectationLimit.builder()
				.within(ValueReader.duration(c, Literals.EXPECTATION__WITHIN))
				.after(c.ref(Literals.EXPECTATION__AFTER))
				.before(c.ref(Literals.EXPECTATION__BEFORE))
				.atLeast(ValueReader.value(c, Literals.EXPECTATION__AT_LEAST))
				.atMost(ValueReader.value(c, Literals.EXPECTATION__AT_MOST))
				.build();
	}

	private static Optional<GoesWell> goesWell(Clauses c) {
		return ValueReader.percentage(c, Literals.GOES_WELL__TODAY).map(today -> new GoesWell(today,
				ValueReader.percentage(c, Literals.GOES_WELL__TARGET), c.ref(Literals.GOES_WELL__MEASURED_BY),
				c.range()));
	}

	private static Optional<Chance> chance(Clauses c) {
		return c.ref(Literals.CHANCE__OUTCOME)
				.flatMap(outcome -> ValueReader.percentage(c, Literals.CHANCE__TODAY).map(today -> Chance.builder()
						.outcome(outcome)
						.today(today)
						.target(ValueReader.percentage(c, Literals.CHANCE__TARGET))
						.well(ValueReader.percentage(c, Literals.CHANCE__WELL))
						.badly(ValueReader.percentage(c, Literals.CHANCE__BADLY))
						.basis(c.word(Literals.CHANCE__BASIS, Basis.class))
						.at(c.range())
						.build()));
	}

	private static Optional<Mastery> mastery(Clauses c) {
		return c.word(Literals.MASTERY__STEP, MasteryStep.class)
				.flatMap(step -> c.text(Literals.MASTERY__TEXT).map(text -> new Mastery(step.value(), text,
						c.ref(Literals.MASTERY__BY), ValueReader.date(c, Literals.MASTERY__DUE),
						c.flag(Literals.MASTERY__DONE), c.range())));
	}
}
