package journey.dsl.analysis;

import java.util.Optional;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Given;
import journey.dsl.model.value.Value;

/** Whether things are today as they should be. */
public enum Standing {
	/** Today keeps every limit. */
	MET,
	/** Today is beyond a limit. */
	MISSED,
	/** There is no limit, or no figure of today, or the two cannot be compared. */
	UNKNOWN;

	/** Where an expectation stands. */
	public static Standing of(Expectation expectation, Scale scale) {
		if (expectation.today().isEmpty() || !expectation.hasLimit()) return UNKNOWN;
		Value today = expectation.today().get().value();
		Standing within = atMost(today, expectation.limit().within().map(Given::value), scale);
		return within.and(atMost(today, expectation.limit().atMost().map(Given::value), scale))
				.and(atLeast(today, expectation.limit().atLeast().map(Given::value), scale));
	}

	/** Where the wait of a hand-off stands. */
	public static Standing of(HandOff handOff, Scale scale) {
		if (handOff.waiting().atMost().isEmpty() || handOff.waiting().today().isEmpty()) return UNKNOWN;
		return atMost(handOff.waiting().today().get().value(), handOff.waiting().atMost().map(Given::value), scale);
	}

	private static Standing atMost(Value today, Optional<? extends Value> limit, Scale scale) {
		if (limit.isEmpty()) return MET;
		if (scale.isSurelyMore(today, limit.get())) return MISSED;
		return scale.isSurelyAtMost(today, limit.get()) ? MET : UNKNOWN;
	}

	private static Standing atLeast(Value today, Optional<? extends Value> limit, Scale scale) {
		if (limit.isEmpty()) return MET;
		if (scale.isSurelyMore(limit.get(), today)) return MISSED;
		return scale.isSurelyAtMost(limit.get(), today) ? MET : UNKNOWN;
	}

	private Standing and(Standing other) {
		if (this == MISSED || other == MISSED) return MISSED;
		return this == MET ? other : this;
	}
}
