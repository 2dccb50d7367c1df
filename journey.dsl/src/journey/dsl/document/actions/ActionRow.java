package journey.dsl.document.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.analysis.ActionGain;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Due;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.source.Given;
import journey.dsl.model.value.Level;

/**
 * An action.
 *
 * @param anchor its place
 * @param title what is to be done; on the list of all journeys with its place on the list of its own
 * @param journey whose it is, on the list of all journeys
 * @param aim what gets better
 * @param owner who does it, or that nobody does yet
 * @param progress how far it is
 * @param price what it takes
 * @param gain what it brings
 * @param place where it stands in the text
 */
public record ActionRow(String anchor, Mention title, Optional<Mention> journey, Aim aim, Mention owner,
		ActionProgress progress, Price price, Gain gain, String place) {
	/**
	 * What gets better.
	 *
	 * @param steps which it improves
	 * @param removes pains that are gone then
	 */
	public record Aim(List<Mention> steps, List<String> removes) {}

	/**
	 * How far it is.
	 *
	 * @param due when
	 * @param status how far it is, in words
	 * @param over whether it is done or dropped
	 */
	public record ActionProgress(Due due, String status, boolean over) {}

	/**
	 * What it takes.
	 *
	 * @param effort ours: low, medium, high or unknown
	 * @param effortWord the same in words
	 * @param cost once; empty where nobody has said
	 */
	public record Price(String effort, String effortWord, Optional<String> cost) {}

	/**
	 * What it brings.
	 *
	 * @param size of what it gains: high, some or unknown
	 * @param gains what it gains, outcome by outcome
	 */
	public record Gain(String size, List<GainText> gains) {}

	/** What is to be done first: what is open, gains most and takes least. */
	static final Comparator<ActionRow> FIRST_THINGS_FIRST = Comparator
			.comparing((ActionRow row) -> row.progress().over())
			.thenComparing(row -> ActionMatrix.SIZES.indexOf(row.gain().size()))
			.thenComparing(row -> ActionMatrix.EFFORTS.indexOf(row.price().effort()));

	static ActionRow of(Action action, String anchor, Mention title, Optional<Mention> journey, Links places) {
		Wording wording = places.site().wording();
		Words words = wording.words();
		boolean done = is(action, ActionStatus.DONE);
		boolean dropped = is(action, ActionStatus.DROPPED);
		ActionGain gain = ActionGain.of(action, places.site().model());
		Due due = dropped ? new Due(words.get("actions.dropped"), false, true)
				: Due.of(action.due(), done, places.site().settings().day(), words);
		String effort = action.effort().map(level -> level.value().word()).orElse("unknown");
		return new ActionRow(anchor, title, journey,
				new Aim(action.steps().stream().map(places::step).toList(),
						action.removes().stream().map(Given::value).toList()),
				action.owner().map(places::owner).orElseGet(() -> Links.plain(words.get("actions.nobody"))),
				new ActionProgress(due, action.status().map(status -> wording.word(status.value()))
						.orElseGet(() -> words.get("actions.no-status")), done || dropped),
				new Price(effort, effortWord(action.effort().map(Given::value), wording),
						action.cost().map(money -> wording.value(money.value()))),
				new Gain(gain.size().name().toLowerCase(Locale.ROOT), GainText.of(gain, wording)),
				wording.place(action));
	}

	private static String effortWord(Optional<Level> effort, Wording wording) {
		return effort.map(wording::word).orElseGet(() -> wording.words().get("actions.effort.unknown"));
	}

	private static boolean is(Action action, ActionStatus wanted) {
		return action.status().filter(status -> status.value() == wanted).isPresent();
	}
}
