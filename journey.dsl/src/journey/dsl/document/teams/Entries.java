package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.analysis.Standing;
import journey.dsl.document.Document;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Due;
import journey.dsl.document.part.StandingMark;
import journey.dsl.document.part.TypeTag;
import journey.dsl.document.teams.Entry.Note;
import journey.dsl.document.teams.OwnerWork.Deed;
import journey.dsl.document.teams.OwnerWork.Expected;
import journey.dsl.document.teams.OwnerWork.Mastering;
import journey.dsl.document.teams.OwnerWork.OwnedStage;
import journey.dsl.document.teams.OwnerWork.Passing;
import journey.dsl.document.teams.OwnerWork.Planned;
import journey.dsl.document.teams.OwnerWork.Proof;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.picture.MomentSymbols;

/** How the things that owners have to do with read on a page. */
final class Entries {
	private final SiteContext site;
	private final Links places;
	private final WorkIndex index;
	private final Wording wording;
	private final Words words;
	private final MomentSymbols symbols;

	Entries(SiteContext site, Links places, WorkIndex index, MomentSymbols symbols) {
		this.site = site;
		this.places = places;
		this.index = index;
		this.symbols = symbols;
		wording = site.wording();
		words = site.words();
	}

	static <T> List<Entry> all(List<OwnedItem<T>> held, Function<OwnedItem<T>, Entry> entry) {
		return held.stream().map(entry).toList();
	}

	Entry journey(OwnedItem<Journey> held) {
		Journey journey = held.what();
		List<Note> notes = new ArrayList<>();
		if (!journey.scope().personas().isEmpty())
			notes.add(note("for", Links.plain(wording.titles(journey.scope().personas()))));
		if (!journey.charter().aims().isEmpty())
			notes.add(note("aims", Links.plain(wording.titles(journey.charter().aims()))));
		return Entry.of(places.journey(journey), notes, person(held));
	}

	Entry stage(OwnedItem<OwnedStage> held) {
		return Entry.of(places.part(Document.MAP, held.what().stage()), List.of(in(held.what().journey())),
				person(held));
	}

	Entry step(OwnedItem<Step> held) {
		Step step = held.what();
		Optional<String> rank = Optional.of(step).filter(Moment.class::isInstance).map(Moment.class::cast)
				.filter(Moment::isMakeOrBreak)
				.map(moment -> moment.rank().map(number -> String.valueOf(number.value())).orElse("\u2605"));
		return Entry.of(places.step(step), List.of(in(site.model().journeyOf(step))), person(held)).kind(rank,
				TypeTag.of(step, symbols, wording));
	}

	/** Make-or-break moments by rank, then the other moments in the order of the text. */
	static List<OwnedItem<Step>> moments(List<OwnedItem<Step>> steps) {
		Comparator<OwnedItem<Step>> byRank = Comparator.comparingInt(held -> rank((Moment) held.what()));
		return steps.stream().filter(held -> held.what() instanceof Moment).sorted(byRank).toList();
	}

	private static int rank(Moment moment) {
		if (!moment.isMakeOrBreak()) return Integer.MAX_VALUE;
		return moment.rank().map(Given::value).orElse(Integer.MAX_VALUE - 1);
	}

	Entry deed(OwnedItem<Deed> held) {
		return Entry.of(Links.plain(held.what().activity().text().value()), List.of(at(held.what().step())),
				person(held));
	}

	/** What customers expect, with where it stands; what this owner must meet, or what they set for others. */
	Entry expected(OwnedItem<Expected> held, boolean toMeet) {
		Expected expected = held.what();
		Expectation expectation = expected.expectation();
		List<Note> notes = new ArrayList<>(List.of(at(expected.moment())));
		if (isPlanned(expected.journey())) notes.add(in(expected.journey()));
		List<String> limits = wording.limits(expectation);
		notes.add(limits.isEmpty() ? noLimit() : note("limit", Links.plain(String.join(words.get("comma"), limits))));
		expectation.today().ifPresent(today -> notes.add(note("today", Links.plain(wording.value(today.value())))));
		if (!held.named()) notes.add(note("met-by", Links.plain(words.get("teams.unnamed"))));
		if (!toMeet) notes.add(note("met-by", expectation.metBy().map(places::owner).orElseGet(this::nobody)));
		else
			expectation.setBy().ifPresent(setter -> notes.add(note("set-by", places.owner(setter))));
		return Entry.of(Links.plain(words.get("quoted", expectation.text().value())), notes, person(held))
				.standing(Optional.of(mark(
						StandingMark.met(Standing.of(expectation, site.analyses().scale(expected.journey())), words),
						expected.journey())));
	}

	Entry made(OwnedItem<Promise> held) {
		Promise promise = held.what();
		List<Note> notes = new ArrayList<>();
		promise.dueWithin().ifPresent(due -> notes.add(note("due-within", Links.plain(wording.duration(due.value())))));
		index.giving(promise).forEach(step -> notes.add(note("given-at", places.step(step))));
		return Entry.of(promise(places.promise(promise), promise), notes, person(held));
	}

	Entry proof(OwnedItem<Proof> held) {
		Proof proof = held.what();
		Optional<Promise> promise = site.model().find(proof.promise(), Promise.class);
		List<Note> notes = new ArrayList<>(List.of(at(proof.moment())));
		promise.flatMap(Promise::dueWithin)
				.ifPresent(due -> notes.add(note("due-within", Links.plain(wording.duration(due.value())))));
		promise.flatMap(Promise::madeBy).ifPresent(maker -> notes.add(note("made-by", places.owner(maker))));
		Mention head = places.promise(proof.promise());
		Entry entry = Entry.of(promise.map(known -> promise(head, known)).orElse(head), notes, person(held));
		return proof.broken() ? entry.standing(Optional.of(new StandingMark(words.get("teams.broken"), "bad"))) : entry;
	}

	private Mention promise(Mention name, Promise promise) {
		return promise.text().map(text -> new Mention(words.get("quoted", text.value()), name.href())).orElse(name);
	}

	/** A hand-off as one side, or whoever answers for it, sees it. */
	Entry passing(OwnedItem<Passing> held, boolean showsFrom, boolean showsTo) {
		HandOff handOff = held.what().handOff();
		List<Note> notes = new ArrayList<>();
		if (showsFrom) notes.add(note("from", places.owner(handOff.route().from())));
		if (showsTo) notes.add(note("to", places.owner(handOff.route().to())));
		notes.add(note("after", places.step(handOff.route().after())));
		if (isPlanned(held.what().journey())) notes.add(in(held.what().journey()));
		String carries = String.join(words.get("comma"),
				handOff.transfer().carries().stream().map(Given::value).toList());
		notes.add(note("carries", Links.plain(carries.isEmpty() ? words.get("teams.not-said") : carries)));
		notes.add(handOff.waiting().atMost().map(most -> note("wait", Links.plain(wording.duration(most.value()))))
				.orElseGet(this::noLimit));
		handOff.waiting().today()
				.ifPresent(today -> notes.add(note("today", Links.plain(wording.duration(today.value())))));
		notes.add(note("accountable", handOff.accountable().map(places::owner).orElseGet(this::nobody)));
		return Entry.of(places.part(Document.HAND_OFFS, handOff), notes, person(held))
				.standing(Optional.of(mark(
						StandingMark.waited(Standing.of(handOff, site.analyses().scale(held.what().journey())), words),
						held.what().journey())));
	}

	Entry plan(OwnedItem<Planned> held) {
		Planned planned = held.what();
		List<Note> notes = new ArrayList<>(List.of(note("if", hazard(planned))));
		planned.hazard().steps().forEach(step -> notes.add(note("at", places.step(step))));
		planned.hazard().warning().ifPresent(sign -> notes.add(note("warning", Links.plain(sign.value()))));
		notes.add(planned.plan().within().map(time -> note("within", Links.plain(wording.duration(time.value()))))
				.orElseGet(this::noLimit));
		unnamed(held, notes);
		return Entry.of(Links.plain(planned.plan().text().value()), notes, person(held));
	}

	private Mention hazard(Planned planned) {
		return places.part(Document.HAZARDS, planned.hazard());
	}

	Entry action(OwnedItem<Action> held) {
		Action action = held.what();
		List<Note> notes = new ArrayList<>(
				action.steps().stream().map(step -> note("improves", places.step(step))).toList());
		action.status().ifPresent(status -> notes.add(note("status", Links.plain(wording.word(status.value())))));
		unnamed(held, notes);
		return Entry.of(places.part(Document.ACTIONS, action), notes, person(held))
				.due(Due.of(action.due(), is(action, ActionStatus.DONE), site.settings().day(), words));
	}

	static boolean isOpen(OwnedItem<Action> held) {
		return !is(held.what(), ActionStatus.DONE) && !is(held.what(), ActionStatus.DROPPED);
	}

	private static boolean is(Action action, ActionStatus wanted) {
		return action.status().filter(status -> status.value() == wanted).isPresent();
	}

	Entry mastery(OwnedItem<Mastering> held) {
		Mastery mastery = held.what().mastery();
		List<Note> notes = new ArrayList<>(
				List.of(new Note(words.get("mastery." + mastery.step().word()), places.step(held.what().moment()))));
		if (!held.named()) notes.add(note("by", Links.plain(words.get("teams.as-journey-owner"))));
		return Entry.of(Links.plain(mastery.text().value()), notes, person(held))
				.due(Due.of(mastery.due(), mastery.done().isPresent(), site.settings().day(), words));
	}

	private void unnamed(OwnedItem<?> held, List<Note> notes) {
		if (!held.named()) notes.add(note("by", Links.plain(words.get("teams.unnamed"))));
	}

	/**
	 * Whether a journey shall be so while another one is how it is: what it misses today is its reason, and nothing to
	 * hurry about.
	 */
	private boolean isPlanned(Journey journey) {
		return journey.lifecycle().improves().flatMap(name -> site.model().find(name, Journey.class))
				.filter(asIs -> asIs != journey && !asIs.isRetired()).isPresent();
	}

	private Note noLimit() {
		return note("limit", Links.plain(words.get("teams.no-limit")));
	}

	/** What a journey to be does not meet today is planned. */
	private StandingMark mark(StandingMark today, Journey journey) {
		return !today.style().equals("good") && isPlanned(journey)
				? new StandingMark(words.get("teams.planned"), "planned") : today;
	}

	private Note at(Step step) {
		return note("at", places.step(step));
	}

	private Note in(Journey journey) {
		return note("in", places.journey(journey));
	}

	private Note note(String key, Mention value) {
		return new Note(words.get("teams.note." + key), value);
	}

	private Mention nobody() {
		return Links.plain(words.get("teams.nobody"));
	}

	private Optional<Mention> person(OwnedItem<?> held) {
		return held.person().map(places::owner);
	}
}
