package journey.dsl.model.measure;

import journey.dsl.model.source.Spelled;

/** The kind of research or data behind a claim. */
public enum EvidenceKind implements Spelled {
	INTERVIEWS, SURVEY, OBSERVATION, ANALYTICS, SUPPORT_TICKETS, EVENT_LOG, WORKSHOP, ASSUMPTION
}
