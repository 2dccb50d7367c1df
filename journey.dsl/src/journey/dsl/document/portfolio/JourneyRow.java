package journey.dsl.document.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.analysis.WeakestMoments;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.document.part.Link;
import journey.dsl.document.part.Odds;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * A journey on the index.
 *
 * @param head which journey it is
 * @param people who is accountable end to end, and for whom it is
 * @param job the customer's
 * @param size how many steps, moments and hand-offs
 * @param findings what the rules found
 * @param stakes what matters most
 * @param late what is overdue; empty if nothing is
 * @param documents the pages of the journey
 * @param key what it is found and sorted by
 */
public record JourneyRow(RowHead head, RowPeople people, Optional<String> job, List<String> size, FindingCount findings,
		RowStakes stakes, Optional<Mention> late, List<Link> documents, Key key) {
	/**
	 * Which journey it is.
	 *
	 * @param title of the journey
	 * @param stand state, version and status
	 * @param retired whether it is kept for comparison only
	 * @param within the journeys that it stands in as a journey in small
	 */
	public record RowHead(String title, String stand, boolean retired, List<Mention> within) {}

	/**
	 * Who is accountable end to end, and for whom it is.
	 *
	 * @param owners who is accountable end to end
	 * @param personas for whom
	 */
	public record RowPeople(List<Mention> owners, List<Mention> personas) {}

	/**
	 * What matters most.
	 *
	 * @param top the most important moment
	 * @param odds its chance
	 * @param weakest the moments furthest from their targets
	 */
	public record RowStakes(Optional<Mention> top, Optional<Odds> odds, List<Weak> weakest) {}

	private static final int WEAKEST = 2;

	/**
	 * A moment far from its target.
	 *
	 * @param moment the moment
	 * @param gap how far, in words
	 */
	public record Weak(Mention moment, String gap) {}

	/**
	 * What a journey is found and sorted by.
	 *
	 * @param titles of the journey, its parts and people, one in each line
	 * @param worst how bad its findings are: an error counts more than any number of warnings
	 * @param gap points that its weakest moment misses
	 * @param late how much is overdue
	 */
	public record Key(String titles, long worst, String gap, long late) {}

	static JourneyRow of(JourneyContext context, List<Journey> parents, FindingCount findings) {
		Journey journey = context.journey();
		Wording wording = context.wording();
		String folder = context.site().addresses().link(journey) + "/";
		Optional<Moment> top = context.site().analyses().topMoments(journey).top().stream().findFirst();
		List<WeakestMoments.Gap> gaps = context.site().analyses().weakestMoments(journey).all();
		long late = late(journey, context.day());
		return new JourneyRow(
				new RowHead(journey.title(), JourneyFacts.stand(journey, wording), journey.isRetired(),
						parents.stream()
								.map(parent -> new Mention(parent.title(), context.site().addresses().place(parent)))
								.toList()),
				new RowPeople(journey.charter().owners().stream()
						.map(owner -> new Mention(wording.title(owner), context.site().addresses().ownerPlace(owner)))
						.toList(),
						journey.scope().personas().stream()
								.map(persona -> new Mention(wording.title(persona),
										context.site().addresses().personaPlace(persona)))
								.toList()),
				journey.charter().jobs().stream().findFirst().map(job -> job.value()), size(journey, wording), findings,
				new RowStakes(top.map(moment -> moment(moment, context)),
						top.flatMap(moment -> Odds.of(moment, wording).stream().findFirst()),
						gaps.stream().limit(WEAKEST).map(gap -> weak(gap, context)).toList()),
				lateMention(late, context, folder), context.documents().stream()
						.map(document -> new Link(document.title(wording.words()), folder + document.fileName(), false))
						.toList(),
				new Key(titles(journey, wording), findings.weight(),
						gaps.isEmpty() ? "0" : gaps.get(0).points().toPlainString(), late));
	}

	private static List<String> size(Journey journey, Wording wording) {
		int moments = (int) journey.steps().stream().filter(Moment.class::isInstance).count();
		return List.of(wording.words().count("portfolio.steps", journey.steps().size()),
				wording.words().count("portfolio.moments", moments),
				wording.words().count("portfolio.hand-offs", journey.handOffs().size()));
	}

	private static Mention moment(Moment moment, JourneyContext context) {
		return new Mention(moment.title(), context.site().addresses().place(Document.MOMENTS, moment));
	}

	private static Weak weak(WeakestMoments.Gap gap, JourneyContext context) {
		String points = gap.points().stripTrailingZeros().toPlainString();
		String what = gap.outcome().map(context.wording()::title).orElseGet(() -> context.words().get("goes-well"));
		return new Weak(moment(gap.moment(), context),
				context.words().get(points.equals("1") ? "portfolio.gap.one" : "portfolio.gap.other", points, what));
	}

	private static Optional<Mention> lateMention(long late, JourneyContext context, String folder) {
		if (late == 0) return Optional.empty();
		Optional<String> page = context.page(Document.ACTIONS).or(() -> context.page(Document.MOMENTS))
				.map(folder::concat);
		return Optional.of(new Mention(context.words().count("portfolio.late", (int) late), page));
	}

	private static long late(Journey journey, LocalDate day) {
		long actions = journey.actions().stream().filter(action -> action.isLate(day)).count();
		return actions + journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.flatMap(moment -> moment.design().mastery().stream()).filter(mastery -> mastery.isLate(day)).count();
	}

	private static String titles(Journey journey, Wording wording) {
		Stream<String> parts = Stream.<List<? extends Element>>of(journey.stages(), journey.steps(), journey.spanning())
				.flatMap(List::stream).map(Element::title);
		Stream<String> owners = Stream.concat(journey.charter().owners().stream(),
				Stream.concat(journey.stages().stream().flatMap(stage -> stage.owner().stream()),
						journey.steps().stream().map(Step::encounter).flatMap(step -> step.service().owner().stream())))
				.map(wording::title);
		return Stream
				.of(Stream.of(journey.title(), journey.qualifiedName()), parts, owners,
						journey.scope().personas().stream().map(wording::title))
				.flatMap(each -> each).distinct().collect(Collectors.joining("\n"));
	}
}
