package journey.dsl.model;

/** How far an action is. */
public enum ActionStatus implements Spelled {
	IDEA, PLANNED, DOING, DONE, DROPPED
}
