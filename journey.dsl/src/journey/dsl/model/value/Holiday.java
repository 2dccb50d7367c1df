package journey.dsl.model.value;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.model.source.Given;

/** A day on which nobody works. */
public record Holiday(Given<LocalDate> date, Optional<Given<String>> title) {}
