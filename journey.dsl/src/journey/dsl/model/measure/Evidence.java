package journey.dsl.model.measure;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;

/**
 * What we know something from.
 *
 * @param method the kind of research or data
 * @param sample how many customers, answers or cases
 * @param date when it was gathered
 * @param source where it can be looked up
 */
public record Evidence(
		Heading heading,
		Optional<Given<EvidenceKind>> method,
		Optional<Given<Integer>> sample,
		Optional<Given<LocalDate>> date,
		Optional<Given<String>> source)
		implements Declaration {}
