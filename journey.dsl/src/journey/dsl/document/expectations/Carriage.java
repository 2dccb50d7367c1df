package journey.dsl.document.expectations;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.part.Mentions;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.people.Owner;
import journey.dsl.model.step.Moment;

/**
 * How what customers expect comes from those who raise it to those who must meet it.
 *
 * @param kind whether it stays in one silo, is carried, gets lost, or is not known
 * @param text the same in words; nothing if there is nothing to say
 * @param handOffs what carries it, in this order
 */
public record Carriage(Kind kind, String text, List<Mention> handOffs) {
	/** How it comes to them. */
	public enum Kind {
		/** Who raises it must meet it. */
		SAME,
		/** Hand-offs carry it. */
		CARRIED,
		/** No hand-off carries it. */
		LOST,
		/** One of the two sides is not known. */
		UNKNOWN
	}

	/** Whether what is said in one silo never comes to the other. */
	public boolean isLost() {
		return kind == Kind.LOST;
	}

	static Carriage of(Expectation expectation, Moment moment, JourneyContext context) {
		Optional<Owner> setter = expectation.setBy().flatMap(context.model()::siloOf);
		Optional<Owner> meeter = expectation.metBy().flatMap(context.model()::siloOf);
		if (setter.isEmpty() || meeter.isEmpty()) return new Carriage(Kind.UNKNOWN, "", List.of());
		if (setter.get().qualifiedName().equals(meeter.get().qualifiedName()))
			return new Carriage(Kind.SAME, context.words().get("expectations.same"), List.of());
		int place = context.site().analyses().flow(context.journey()).find(moment).map(FlowStep::index).orElse(0);
		List<HandOff> chain = context.site().analyses().handOffChains(context.journey()).between(setter.get(),
				meeter.get(), place);
		if (chain.isEmpty())
			return new Carriage(Kind.LOST,
					context.words().get("expectations.lost", setter.get().title(), meeter.get().title()), List.of());
		String text = context.words().get(isLate(chain.get(chain.size() - 1), place, context)
				? "expectations.carried.late" : "expectations.carried");
		return new Carriage(Kind.CARRIED, text,
				chain.stream().map(handOff -> Mentions.handOff(handOff, context)).toList());
	}

	/** Whether the journey comes to the hand-off only when the moment is over. */
	private static boolean isLate(HandOff handOff, int place, JourneyContext context) {
		return context.site().analyses().flow(context.journey()).find(handOff.route().after())
				.filter(after -> after.index() >= place).isPresent();
	}
}
