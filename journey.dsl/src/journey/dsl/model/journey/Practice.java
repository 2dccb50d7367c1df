package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** How a hand-off is done. */
public enum Practice implements Spelled {
	HAND_OFF_MEETING, OVERLAP, WARM_INTRODUCTION, CRM_RECORD, CHECKLIST
}
