package journey.dsl.workspace.reading;

import static journey.dsl.workspace.reading.StepReader.all;

import java.util.List;
import java.util.Optional;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.moment.Basis;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.GoesWell;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.source.Heading;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Way;

/** Reads what a moment has beyond a touchpoint. */
final class MomentReader {
	private MomentReader() {}

	static Moment read(Heading heading, Encounter encounter, List<Way> ways, Clauses c) {
		return new Moment(heading, encounter, ways,
				c.refs(Literals.MOMENT__TYPES), all(c, Literals.MOMENT__MAKE_OR_BREAK, MomentReader::makeOrBreak),
				c.flag(Literals.MOMENT__ON_CRITICAL_PATH), c.flag(Literals.MOMENT__POINT_OF_NO_RETURN), c.text(Literals.MOMENT__JOB),
				c.text(Literals.MOMENT__TONE), all(c, Literals.MOMENT__EXPECTATIONS, MomentReader::expectation),
				all(c, Literals.MOMENT__PREFERENCES, ElementReader::preference), c.refs(Literals.MOMENT__KEEPS), c.refs(Literals.MOMENT__BREAKS),
				c.texts(Literals.MOMENT__CHOICES), c.child(Literals.MOMENT__GOES_WELL).flatMap(MomentReader::goesWell),
				all(c, Literals.MOMENT__CHANCES, MomentReader::chance), c.text(Literals.MOMENT__IF_WELL), c.text(Literals.MOMENT__IF_BADLY),
				all(c, Literals.MOMENT__MASTERY, MomentReader::mastery));
	}

	private static Optional<MakeOrBreak> makeOrBreak(Clauses c) {
		return Optional.of(new MakeOrBreak(Values.integer(c, Literals.MAKE_OR_BREAK__RANK, 1), c.refs(Literals.MAKE_OR_BREAK__PERSONAS), c.range()));
	}

	private static Optional<Expectation> expectation(Clauses c) {
		return c.text(Literals.EXPECTATION__TEXT).map(text -> new Expectation(text,
				Values.duration(c, Literals.EXPECTATION__WITHIN), c.ref(Literals.EXPECTATION__AFTER), c.ref(Literals.EXPECTATION__BEFORE),
				Values.value(c, Literals.EXPECTATION__AT_LEAST), Values.value(c, Literals.EXPECTATION__AT_MOST), Values.value(c, Literals.EXPECTATION__TODAY),
				c.ref(Literals.EXPECTATION__SET_BY), c.ref(Literals.EXPECTATION__MET_BY), c.ref(Literals.EXPECTATION__MEASURED_BY), c.range()));
	}

	private static Optional<GoesWell> goesWell(Clauses c) {
		return Values.percentage(c, Literals.GOES_WELL__TODAY).map(today -> new GoesWell(today,
				Values.percentage(c, Literals.GOES_WELL__TARGET), c.ref(Literals.GOES_WELL__MEASURED_BY), c.range()));
	}

	private static Optional<Chance> chance(Clauses c) {
		return c.ref(Literals.CHANCE__OUTCOME).flatMap(outcome -> Values.percentage(c, Literals.CHANCE__TODAY).map(today -> new Chance(outcome, today,
				Values.percentage(c, Literals.CHANCE__TARGET), Values.percentage(c, Literals.CHANCE__WELL), Values.percentage(c, Literals.CHANCE__BADLY),
				c.word(Literals.CHANCE__BASIS, Basis.class), c.range())));
	}

	private static Optional<Mastery> mastery(Clauses c) {
		return c.word(Literals.MASTERY__STEP, MasteryStep.class).flatMap(step -> c.text(Literals.MASTERY__TEXT).map(text -> new Mastery(step.value(), text,
				c.ref(Literals.MASTERY__BY), Values.date(c, Literals.MASTERY__DUE), c.flag(Literals.MASTERY__DONE), c.range())));
	}
}
