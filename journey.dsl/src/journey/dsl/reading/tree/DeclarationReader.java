package journey.dsl.reading.tree;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.EvidenceKind;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.measure.MetricKind;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.measure.OutcomeKind;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.moment.Requirement;
import journey.dsl.model.people.BuyingPart;
import journey.dsl.model.people.Experience;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Team;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.ChannelKind;
import journey.dsl.model.service.Lane;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.value.BusinessCalendar;
import journey.dsl.model.value.Day;
import journey.dsl.model.value.Holiday;

/** Reads who and what journeys speak of: everything that is declared at the top of a file but journeys. */
final class DeclarationReader {
	private DeclarationReader() {}

	static Declaration read(Clauses c) {
		Heading heading = ElementReader.heading(c);
		if (c.element instanceof journey.dsl.journey.Team) return team(heading, c);
		if (c.element instanceof journey.dsl.journey.Person) return person(heading, c);
		if (c.element instanceof journey.dsl.journey.Persona) return persona(heading, c);
		if (c.element instanceof journey.dsl.journey.Channel)
			return new Channel(heading, c.words(Literals.CHANNEL__KINDS, ChannelKind.class));
		if (c.element instanceof journey.dsl.journey.SupportSystem)
			return new SupportSystem(heading, c.ref(Literals.SUPPORT_SYSTEM__OWNER));
		if (c.element instanceof journey.dsl.journey.Metric) return metric(heading, c);
		if (c.element instanceof journey.dsl.journey.Outcome) return outcome(heading, c);
		if (c.element instanceof journey.dsl.journey.Promise) return promise(heading, c);
		if (c.element instanceof journey.dsl.journey.Evidence) return evidence(heading, c);
		if (c.element instanceof journey.dsl.journey.BusinessCalendar) return calendar(heading, c);
		if (c.element instanceof journey.dsl.journey.Lane) return new Lane(heading);
		if (c.element instanceof journey.dsl.journey.Phase) return new Phase(heading, c.ref(Literals.PHASE__LIKE));
		return momentType(heading, c);
	}

	private static Team team(Heading heading, Clauses c) {
		return new Team(heading, c.ref(Literals.TEAM__LEAD), c.texts(Literals.TEAM__OWNS),
				c.text(Literals.TEAM__CONTACT));
	}

	private static Person person(Heading heading, Clauses c) {
		return new Person(heading, c.text(Literals.PERSON__ROLE), c.ref(Literals.PERSON__TEAM),
				c.text(Literals.PERSON__CONTACT));
	}

	private static Persona persona(Heading heading, Clauses c) {
		return Persona.builder()
				.heading(heading)
				.segment(c.text(Literals.PERSONA__SEGMENT))
				.role(c.text(Literals.PERSONA__ROLE))
				.parts(c.words(Literals.PERSONA__PARTS, BuyingPart.class))
				.experience(c.word(Literals.PERSONA__EXPERIENCE, Experience.class))
				.goals(c.texts(Literals.PERSONA__GOALS))
				.needs(c.texts(Literals.PERSONA__NEEDS))
				.quotes(c.texts(Literals.PERSONA__SAYS))
				.preferences(StepReader.all(c, Literals.PERSONA__PREFERENCES, ElementReader::preference))
				.build();
	}

	private static Metric metric(Heading heading, Clauses c) {
		return new Metric(heading, c.word(Literals.METRIC__KIND, MetricKind.class),
				ValueReader.value(c, Literals.METRIC__BASELINE),
				ValueReader.value(c, Literals.METRIC__TARGET), c.text(Literals.METRIC__SOURCE));
	}

	private static Outcome outcome(Heading heading, Clauses c) {
		return new Outcome(heading, c.word(Literals.OUTCOME__KIND, OutcomeKind.class),
				ValueReader.money(c, Literals.OUTCOME__WORTH),
				ValueReader.duration(c, Literals.OUTCOME__WITHIN), c.ref(Literals.OUTCOME__MEASURED_BY));
	}

	private static Promise promise(Heading heading, Clauses c) {
		return new Promise(heading, c.text(Literals.PROMISE__TEXT), c.ref(Literals.PROMISE__MADE_BY),
				ValueReader.duration(c, Literals.PROMISE__DUE_WITHIN));
	}

	private static Evidence evidence(Heading heading, Clauses c) {
		return new Evidence(heading, c.word(Literals.EVIDENCE__KIND, EvidenceKind.class),
				ValueReader.integer(c, Literals.EVIDENCE__SAMPLE, 0),
				ValueReader.date(c, Literals.EVIDENCE__DATE), c.text(Literals.EVIDENCE__SOURCE));
	}

	private static BusinessCalendar calendar(Heading heading, Clauses c) {
		List<Holiday> holidays = c.children(Literals.BUSINESS_CALENDAR__HOLIDAYS).stream()
				.flatMap(child -> ValueReader.date(child, Literals.HOLIDAY__DATE)
						.map(date -> new Holiday(date, child.text(Literals.HOLIDAY__TITLE))).stream())
				.toList();
		Optional<Given<String>> zone = c.text(Literals.BUSINESS_CALENDAR__ZONE);
		zone.filter(given -> !isZone(given.value()))
				.ifPresent(given -> ValueReader.misfit(c, "no-such-zone", given.value(), given.at()));
		return new BusinessCalendar(heading, c.words(Literals.BUSINESS_CALENDAR__DAYS, Day.class),
				ValueReader.time(c, Literals.BUSINESS_CALENDAR__OPENS),
				ValueReader.time(c, Literals.BUSINESS_CALENDAR__CLOSES), zone, holidays);
	}

	private static boolean isZone(String name) {
		try {
			return ZoneId.of(name) != null;
		} catch (DateTimeException unknown) {
			return false;
		}
	}

	private static MomentType momentType(Heading heading, Clauses c) {
		return new MomentType(heading, c.text(Literals.MOMENT_TYPE__MEANING), c.text(Literals.MOMENT_TYPE__FAMILY),
				c.refs(Literals.MOMENT_TYPE__FITS),
				c.words(Literals.MOMENT_TYPE__REQUIRES, Requirement.class), c.texts(Literals.MOMENT_TYPE__CHECKLIST),
				c.ref(Literals.MOMENT_TYPE__EXTENDS));
	}
}
