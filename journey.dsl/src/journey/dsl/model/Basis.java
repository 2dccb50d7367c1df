package journey.dsl.model;

/** What a figure rests on. */
public enum Basis implements Spelled {
	ESTIMATED, MEASURED
}
