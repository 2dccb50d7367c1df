package journey.dsl.model;

/** A layer of the modeller's own on the map. */
public record Lane(
		Heading heading)
		implements Declaration {}
