package journey.dsl.document.handoffchart;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.analysis.Standing;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Mentions;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.source.Given;

/**
 * The customer passes from one silo to another: by a hand-off, or with nobody carrying what must not get lost.
 *
 * @param anchor the place of the hand-off on the page; empty if nobody described one
 * @param title of the hand-off, and its sheet; empty if nobody described one
 * @param route from whom to whom, and between which steps
 * @param carries what must not get lost
 * @param waiting the longest wait that is fine, and the wait today
 * @param accountable who answers for it; empty if nobody does
 * @param seen whether the customer notices it
 * @param place where the hand-off stands in the text
 */
public record Passing(Optional<String> anchor, Optional<Mention> title, PassingRoute route, List<String> carries,
		Wait waiting, Optional<Mention> accountable, boolean seen, Optional<String> place) {
	/**
	 * From whom to whom, and between which steps.
	 *
	 * @param from who hands over
	 * @param to who takes over
	 * @param after the step it follows
	 * @param before the step it precedes; empty if it does not say
	 */
	public record PassingRoute(Side from, Side to, Mention after, Optional<Mention> before) {}

	/**
	 * How long it may take, and how long it takes.
	 *
	 * @param limit the longest wait that is fine; empty if nobody set one
	 * @param today the wait today; empty if nobody knows
	 * @param standing whether today is within the limit
	 */
	public record Wait(Optional<String> limit, Optional<String> today, Standing standing) {
		private static final Wait NONE = new Wait(Optional.empty(), Optional.empty(), Standing.UNKNOWN);

		/** Whether today is longer than the limit. */
		public boolean isOver() {
			return standing == Standing.MISSED;
		}

		/** Whether today is surely within the limit. */
		public boolean isWithin() {
			return standing == Standing.MET;
		}
	}

	static Passing of(HandOff handOff, JourneyContext context) {
		Wording wording = context.wording();
		Wait wait = new Wait(handOff.waiting().atMost().map(time -> wording.duration(time.value())),
				handOff.waiting().today().map(time -> wording.duration(time.value())),
				Standing.of(handOff, context.scale()));
		return new Passing(Optional.of(context.anchors().of(handOff)),
				Optional.of(new Mention(handOff.title(), context.link(Document.HAND_OFFS, handOff))),
				new PassingRoute(Side.of(handOff.route().from(), context), Side.of(handOff.route().to(), context),
						Mentions.step(handOff.route().after(), context),
						handOff.route().before().map(step -> Mentions.step(step, context))),
				handOff.transfer().carries().stream().map(Given::value).toList(), wait,
				handOff.accountable().map(owner -> context.places().owner(owner)), handOff.seenByCustomer().isPresent(),
				Optional.of(wording.place(handOff)));
	}

	static Passing of(OwnerChange change, JourneyContext context) {
		return new Passing(Optional.empty(), Optional.empty(),
				new PassingRoute(Side.of(change.fromSilo(), context), Side.of(change.toSilo(), context),
						Mentions.step(change.from().step(), context),
						Optional.of(Mentions.step(change.to().step(), context))),
				List.of(), Wait.NONE, Optional.empty(), false, Optional.empty());
	}

	/** Whether a hand-off carries it. */
	public boolean isCarried() {
		return title().isPresent();
	}
}
