package journey.dsl.document.onepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.part.Feelings;
import journey.dsl.document.part.Odds;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * A card on the sheet.
 *
 * @param head which moment it is
 * @param wish what the customer expects first of all
 * @param odds today and target
 * @param owner who owns it
 * @param feeling in words, with the number
 * @param worst what the customer does when it goes badly
 * @param shortened whether some text did not fit
 */
public record MomentOnPage(MomentHead head, Optional<String> job, Wish wish, Optional<Odds> odds,
		Optional<String> owner, Optional<String> feeling, Optional<String> worst, boolean shortened) {
	/**
	 * Which moment it is.
	 *
	 * @param rank its rank, or a star
	 * @param ranked whether it has one
	 * @param stage the title of its stage
	 * @param stagePlace the number of its stage, from 1
	 * @param title what people call it
	 * @param href its card with every detail
	 * @param types what kinds of moment it is
	 */
	public record MomentHead(String rank, boolean ranked, String stage, int stagePlace, String title,
			Optional<String> href, List<TypeTag> types) {}

	/**
	 * What the customer expects first of all.
	 *
	 * @param expectation in their words; empty if nobody said
	 * @param limit how fast, how much; empty if it has none
	 * @param missed whether today is beyond the limit
	 */
	public record Wish(Optional<String> expectation, Optional<String> limit, boolean missed) {}

	static MomentOnPage of(Moment moment, JourneyContext context, MomentSymbols symbols, Room room) {
		Wording wording = context.wording();
		Stage stage = context.model().stageOf(moment);
		Texts texts = new Texts(room);
		String title = texts.title(moment.title());
		Optional<String> job = moment.needs().job().map(given -> texts.text(given.value()));
		Optional<Expectation> first = moment.needs().expectations().stream().findFirst();
		Optional<String> expectation = first.map(given -> texts.text(given.text().value()));
		boolean missed = first
				.filter(given -> Standing.of(given, context.scale()) == Standing.MISSED)
				.isPresent();
		Optional<String> limit = first.map(given -> limits(given, missed, wording)).filter(limits -> !limits.isEmpty())
				.map(limits -> texts.detail(String.join(wording.words().get("dot"), limits)));
		Optional<String> feeling = Feelings.of(moment, wording).stream().findFirst().map(texts::detail);
		Optional<String> worst = moment.odds().ifBadly().map(given -> texts.text(given.value()));
		return new MomentOnPage(
				new MomentHead(moment.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605"),
						moment.rank().isPresent(), texts.stage(stage.title()),
						context.journey().stages().indexOf(stage) + 1, title, context.link("moments", moment),
						TypeTag.of(moment, symbols, wording).stream().limit(2).map(texts::type).toList()),
				job, new Wish(expectation, limit, missed),
				Odds.of(moment, wording).stream().findFirst().map(odds -> odds.labelled(texts.outcome(odds.label()))),
				wording.owner(moment).map(texts::detail), feeling, worst, texts.cut);
	}

	/** What is missed begins with today: if something has to be cut off, it is not that. */
	private static List<String> limits(Expectation expectation, boolean missed, Wording wording) {
		List<String> limits = new ArrayList<>(wording.limitsAndToday(expectation));
		if (missed) limits.add(0, limits.remove(limits.size() - 1));
		return limits;
	}

	/** Shortens texts and remembers whether one was cut. */
	private static final class Texts {
		private final Room room;
		private boolean cut;

		private Texts(Room room) {
			this.room = room;
		}

		private String text(String text) {
			return noted(Shortened.of(text, room.text()));
		}

		private String title(String text) {
			return noted(Shortened.of(text, room.title()));
		}

		private String detail(String text) {
			return noted(Shortened.of(text, room.detail()));
		}

		private String outcome(String title) {
			return noted(Shortened.of(title, room.detail() * 3 / 4));
		}

		private String stage(String title) {
			return Shortened.of(title, room.detail() * 2 / 3).text();
		}

		private TypeTag type(TypeTag type) {
			return new TypeTag(type.symbol(), Shortened.of(type.word(), room.detail()).text());
		}

		private String noted(Shortened shortened) {
			cut |= shortened.cut();
			return shortened.text();
		}
	}
}
