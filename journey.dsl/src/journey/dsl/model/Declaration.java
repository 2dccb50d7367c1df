package journey.dsl.model;

/** An element that stands at the top of a file. */
public sealed interface Declaration extends Element
		permits Owner, Persona, Channel, SupportSystem, Metric, Outcome, Promise, Evidence, BusinessCalendar, Lane, Phase,
			MomentType, Journey {}
