package journey.dsl.model;

/** How often a pain comes. */
public enum Frequency implements Spelled {
	OFTEN, SOMETIMES, RARELY
}
