package journey.dsl.model.service;

import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Heading;

/** A layer of the modeller's own on the map. */
public record Lane(
		Heading heading)
		implements Declaration {}
