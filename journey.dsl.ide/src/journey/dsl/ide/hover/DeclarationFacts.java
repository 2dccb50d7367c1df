package journey.dsl.ide.hover;

import java.util.Optional;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.people.Team;
import journey.dsl.model.service.Channel;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.value.BusinessCalendar;

/** The essential facts about the people and things that journeys mention. */
final class DeclarationFacts {
	private DeclarationFacts() {}

	static void add(Declaration declaration, Facts facts) {
		if (declaration instanceof Team team)
			facts.name("lead", team.lead()).texts("areas", team.areas()).text("contact", team.contact());
		else if (declaration instanceof Person person)
			facts.text("role", person.role()).name("team", person.team()).text("contact", person.contact());
		else if (declaration instanceof Persona persona) persona(persona, facts);
		else if (declaration instanceof Channel channel) facts.written("is", channel.kinds());
		else if (declaration instanceof SupportSystem system) facts.name("owner", system.owner());
		else if (declaration instanceof Metric metric) metric(metric, facts);
		else if (declaration instanceof Outcome outcome) outcome(outcome, facts);
		else if (declaration instanceof Promise promise) promise(promise, facts);
		else if (declaration instanceof Evidence evidence) evidence(evidence, facts);
		else if (declaration instanceof BusinessCalendar calendar) calendar(calendar, facts);
		else if (declaration instanceof Phase phase) facts.name("like", phase.like());
		else if (declaration instanceof MomentType type) type(type, facts);
	}

	private static void persona(Persona persona, Facts facts) {
		facts.text("segment", persona.segment()).text("role", persona.role());
		facts.each("part", persona.parts(), part -> facts.wording().word(part.value()));
		facts.add("experience", persona.experience().map(given -> facts.wording().word(given.value())));
		facts.texts("goal", persona.goals()).texts("needs", persona.needs()).texts("says", persona.quotes());
		facts.each("prefers", persona.preferences(), preference -> preference(preference, facts));
	}

	private static String preference(Preference preference, Facts facts) {
		String channel = facts.wording().title(preference.channel());
		String when = preference.phase()
				.map(phase -> facts.words("preference.during", channel, facts.wording().title(phase))).orElse(channel);
		return preference.reason().map(reason -> facts.wording().words().get("because", when, reason.value()))
				.orElse(when);
	}

	private static void metric(Metric metric, Facts facts) {
		facts.written("is", metric.measure()).value("baseline", metric.baseline()).value("target", metric.target())
				.text("source", metric.source());
	}

	private static void outcome(Outcome outcome, Facts facts) {
		facts.written("is", outcome.result()).value("worth", outcome.worth()).value("within", outcome.within())
				.name("measured-by", outcome.measuredBy());
	}

	private static void promise(Promise promise, Facts facts) {
		facts.text("text", promise.text()).name("made-by", promise.madeBy()).value("due-within", promise.dueWithin());
	}

	private static void evidence(Evidence evidence, Facts facts) {
		facts.written("is", evidence.method()).given("sample", evidence.sample()).given("date", evidence.date())
				.text("source", evidence.source());
	}

	private static void calendar(BusinessCalendar calendar, Facts facts) {
		facts.written("works", calendar.days());
		if (calendar.opens().isPresent() && calendar.closes().isPresent())
			facts.add("hours", Optional.of(calendar.opens().get().value() + " – " + calendar.closes().get().value()));
		facts.text("zone", calendar.zone());
		facts.each("holidays", calendar.holidays(),
				day -> day.date().value() + day.title().map(title -> " " + title.value()).orElse(""));
	}

	/** A type also requires what it inherits; the types that it extends say what. */
	private static void type(MomentType type, Facts facts) {
		facts.text("meaning", type.meaning()).text("family", type.family()).names("fits", type.fits())
				.written("requires", type.requires());
		facts.texts("checklist", type.checklist()).name("extends", type.base());
	}
}
