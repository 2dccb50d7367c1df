package journey.dsl.document.portfolio;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.TopMoments;
import journey.dsl.document.Subject;
import journey.dsl.document.Wording;
import journey.dsl.document.part.JourneyFacts;
import journey.dsl.document.part.Link;
import journey.dsl.document.part.Odds;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;

/**
 * A journey on the index.
 *
 * @param title of the journey
 * @param name its qualified name
 * @param stand state, version and status
 * @param retired whether it is kept for comparison only
 * @param owner who is accountable end to end
 * @param personas for whom
 * @param job the customer's
 * @param steps how many
 * @param moments how many of them are moments
 * @param handOffs how many
 * @param moment the most important moment
 * @param momentHref its card
 * @param odds its chance
 * @param documents the pages of the journey
 */
public record JourneyRow(
		String title, String name, String stand, boolean retired, String owner, String personas, Optional<String> job, int steps, long moments,
		int handOffs, Optional<String> moment, Optional<String> momentHref, Optional<Odds> odds, List<Link> documents) {
	static JourneyRow of(Subject subject, String folder) {
		Journey journey = subject.journey();
		Wording wording = subject.wording();
		Optional<Moment> top = TopMoments.of(journey).top().stream().findFirst();
		List<Link> documents = subject.documents().stream()
				.map(document -> new Link(subject.words().get("document." + document.key()), folder + "/" + document.fileName(), false)).toList();
		return new JourneyRow(
				journey.title(), journey.qualifiedName(), JourneyFacts.stand(journey, wording), journey.isRetired(),
				wording.titles(journey.owners()), wording.titles(journey.personas()),
				journey.jobs().stream().findFirst().map(job -> job.value()), journey.steps().size(),
				journey.steps().stream().filter(Moment.class::isInstance).count(), journey.handOffs().size(),
				top.map(Moment::title), top.flatMap(moment -> subject.link("moments", moment)).map(link -> folder + "/" + link),
				top.flatMap(moment -> Odds.of(moment, wording).stream().findFirst()), documents);
	}
}
