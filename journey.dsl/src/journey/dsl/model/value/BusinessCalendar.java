package journey.dsl.model.value;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;

/**
 * The hours that business hours and business days count in.
 *
 * @param days the working days; Monday to Friday if empty
 * @param opens when a day begins; 09:00 if not said
 * @param closes when it ends; 17:00 if not said
 * @param zone the time zone by its IANA name
 * @param holidays days on which nobody works
 */
public record BusinessCalendar(
		Heading heading,
		List<Given<Day>> days,
		Optional<Given<LocalTime>> opens,
		Optional<Given<LocalTime>> closes,
		Optional<Given<String>> zone,
		List<Holiday> holidays)
		implements Declaration {}
