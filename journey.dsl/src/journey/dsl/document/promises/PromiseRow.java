package journey.dsl.document.promises;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.analysis.PromiseRecord.Place;
import journey.dsl.analysis.PromiseRecord;
import journey.dsl.document.Anchors;
import journey.dsl.document.Document;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Wording;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/**
 * A promise and what becomes of it.
 *
 * @param anchor its place in the ledger
 * @param title what we call it
 * @param text in the words the customer hears
 * @param state what it comes to, in a word
 * @param sign the class of that state
 * @param madeBy who makes it; empty if nobody said
 * @param due when it must be kept; empty if nobody said
 * @param trail where the journeys speak of it
 * @param place where it stands in the text
 */
public record PromiseRow(String anchor, Mention title, Optional<String> text, String state, String sign,
		Optional<Mention> madeBy, Optional<String> due, Trail trail, String place) {
	/**
	 * Where the journeys speak of it.
	 *
	 * @param given where customers hear it
	 * @param kept where it is kept
	 * @param broken where it is broken
	 */
	public record Trail(List<StepPlace> given, List<StepPlace> kept, List<StepPlace> broken) {}

	/**
	 * A step, in whatever journey.
	 *
	 * @param step its title, and its card or its place on the map
	 * @param journey the title of the journey; empty on a page about that one
	 * @param missed whether something that customers expect there is not met today
	 */
	public record StepPlace(Mention step, Optional<String> journey, boolean missed) {}

	/** A row of the ledger of all journeys. */
	static PromiseRow of(PromiseRecord promise, SiteContext site) {
		return of(promise, site, "", new Mention(promise.promise().title(), Optional.empty()), Optional.empty());
	}

	/** A row on a page about that journey. */
	public static PromiseRow of(PromiseRecord promise, SiteContext site, Journey about) {
		Promise declared = promise.promise();
		Ref name = new Ref(declared.heading().kind(), declared.name(), declared.qualifiedName(), declared.nameAt());
		return of(promise, site, "../",
				new Mention(declared.title(), site.addresses().promisePlace(name).map("../"::concat)),
				Optional.of(about));
	}

	private static PromiseRow of(PromiseRecord record, SiteContext site, String root, Mention title,
			Optional<Journey> about) {
		Promise promise = record.promise();
		Wording wording = site.wording();
		String sign = record.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new PromiseRow(Anchors.global(promise), title, promise.text().map(Given::value),
				wording.words().get("promises.state." + sign), sign, promise.madeBy()
						.map(owner -> new Mention(wording.title(owner),
								site.addresses().ownerPlace(owner).map(root::concat))),
				promise.dueWithin().map(time -> wording.duration(time.value())),
				new Trail(places(record.given(), site, root, about), places(record.kept(), site, root, about),
						places(record.broken(), site, root, about)),
				wording.place(promise));
	}

	private static List<StepPlace> places(List<Place> places, SiteContext site, String root, Optional<Journey> about) {
		return places.stream().map(place -> {
			String document = place.step() instanceof Moment ? Document.MOMENTS : Document.MAP;
			boolean here = about.filter(journey -> journey.qualifiedName().equals(place.journey().qualifiedName()))
					.isPresent();
			return new StepPlace(
					new Mention(place.step().title(), site.addresses().place(document, place.step()).map(root::concat)),
					here ? Optional.empty() : Optional.of(place.journey().title()), place.isMissed(site.model()));
		}).toList();
	}
}
