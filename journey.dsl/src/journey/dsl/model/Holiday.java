package journey.dsl.model;

import java.time.LocalDate;
import java.util.Optional;

/** A day on which nobody works. */
public record Holiday(Given<LocalDate> date, Optional<Given<String>> title) {}
