package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** How far an action is. */
public enum ActionStatus implements Spelled {
	IDEA, PLANNED, DOING, DONE, DROPPED
}
