package journey.dsl.document.handoffs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.StandingMark;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.HandOffMeasure;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/**
 * The sheet of one hand-off, for both sides to agree on.
 *
 * @param anchor its place
 * @param title of the hand-off
 * @param route from whom to whom, and between which steps
 * @param seen whether the customer notices it
 * @param carries what must not get lost, to tick
 * @param waiting how long it may take, and how long it takes
 * @param facts who is accountable, how it is done, where it is recorded, what shows how well it works
 * @param pains what hurts about it
 * @param place where it stands in the text
 */
public record HandOffSheet(String anchor, String title, SheetRoute route, boolean seen, List<String> carries,
		SheetWaiting waiting, List<Fact> facts, List<String> pains, String place) {
	/**
	 * From whom to whom, and between which steps.
	 *
	 * @param from the owner before
	 * @param to the owner behind
	 * @param after the step it follows
	 * @param before the step it precedes
	 */
	public record SheetRoute(Mention from, Mention to, StepLink after, Optional<StepLink> before) {}

	/**
	 * How long it may take, and how long it takes.
	 *
	 * @param limit the longest wait that is fine
	 * @param today the wait today
	 * @param standing whether it is within the limit, where that is known
	 */
	public record SheetWaiting(Optional<String> limit, Optional<String> today, Optional<StandingMark> standing) {}

	/**
	 * A step on the map.
	 *
	 * @param title what people call it
	 * @param href its place on the map; empty if it is none of this journey's steps
	 */
	public record StepLink(String title, Optional<String> href) {}

	static HandOffSheet of(HandOff handOff, JourneyContext context) {
		Wording wording = context.wording();
		return new HandOffSheet(context.anchors().of(handOff), handOff.title(),
				new SheetRoute(context.places().owner(handOff.route().from()),
						context.places().owner(handOff.route().to()), link(handOff.route().after(), context),
						handOff.route().before().map(step -> link(step, context))),
				handOff.seenByCustomer().isPresent(), handOff.transfer().carries().stream().map(Given::value).toList(),
				new SheetWaiting(handOff.waiting().atMost().map(time -> wording.duration(time.value())),
						handOff.waiting().today().map(time -> wording.duration(time.value())),
						Optional.of(StandingMark.waited(Standing.of(handOff, context.scale()),
								context.words())).filter(StandingMark::isKnown)),
				facts(handOff, context), handOff.pains().stream().map(wording::pain).toList(), wording.place(handOff));
	}

	private static StepLink link(Ref reference, JourneyContext context) {
		Optional<Step> own = context.model().find(reference, Step.class)
				.filter(step -> context.model().journeyOf(step) == context.journey());
		return new StepLink(context.wording().title(reference), own.flatMap(step -> context.link("map", step)));
	}

	private static List<Fact> facts(HandOff handOff, JourneyContext context) {
		Wording wording = context.wording();
		Words words = wording.words();
		List<Fact> facts = new ArrayList<>();
		facts.add(handOff.accountable()
				.map(owner -> new Fact(words.get("fact.accountable"), wording.title(owner), context.ownerLink(owner)))
				.orElseGet(() -> new Fact(words.get("fact.accountable"), words.get("handoffs.accountable.none"))));
		if (!handOff.transfer().practices().isEmpty())
			facts.add(new Fact(words.get("fact.practice"), wording.words(handOff.transfer().practices())));
		handOff.transfer().recordedIn()
				.ifPresent(system -> facts.add(new Fact(words.get("fact.recorded-in"), wording.title(system))));
		handOff.transfer().measures()
				.forEach(measure -> facts.add(new Fact(words.get("fact.measured-by"), measure(measure, wording))));
		return List.copyOf(facts);
	}

	private static String measure(HandOffMeasure measure, Wording wording) {
		String metric = wording.title(measure.metric());
		return measure.target()
				.map(target -> wording.words().get("measure.target", metric, wording.value(target.value())))
				.orElse(metric);
	}
}
