package journey.dsl.document.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.Feelings;
import journey.dsl.document.part.Odds;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * Everything there is to know and to do about one moment.
 *
 * @param head which moment it is
 * @param job the customer's
 * @param facts owner, channel, tone, feelings, promises, choices
 * @param expectations what the customer expects
 * @param prospects what may come of it
 * @param mastery the four steps
 * @param checklists the questions of its types
 * @param hazards what can go wrong
 * @param places where else it stands
 */
public record MomentCard(CardHead head, Optional<String> job, List<Fact> facts, List<ExpectationText> expectations,
		Prospects prospects, List<MasteryTask> mastery, List<TypeChecklist> checklists, List<HazardCard> hazards,
		CardPlaces places) {
	/**
	 * Which moment it is.
	 *
	 * @param anchor its place
	 * @param stage its stage
	 * @param title what people call it
	 * @param types what kinds of moment it is
	 * @param rank of a make-or-break moment, or a star
	 * @param badges what else marks it
	 */
	public record CardHead(String anchor, String stage, String title, List<TypeTag> types, Optional<String> rank,
			List<String> badges) {}

	/**
	 * What may come of it.
	 *
	 * @param odds the chances
	 * @param consequences what the customer does when it goes well, badly, and how they learn what comes next
	 */
	public record Prospects(List<Odds> odds, List<Fact> consequences) {}

	/**
	 * Where else it stands.
	 *
	 * @param onMap its place on the map
	 * @param place where it stands in the text
	 */
	public record CardPlaces(Optional<String> onMap, String place) {}

	static MomentCard of(Moment moment, JourneyContext context, MomentSymbols symbols) {
		Wording wording = context.wording();
		return new MomentCard(
				new CardHead(context.anchors().of(moment), context.model().stageOf(moment).title(), moment.title(),
						TypeTag.of(moment, symbols, wording), moment.isMakeOrBreak()
								? Optional.of(moment.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605"))
								: Optional.empty(),
						badges(moment, wording.words())),
				moment.needs().job().map(Given::value), facts(moment, context),
				moment.needs().expectations().stream().map(one -> ExpectationText.of(one, context)).toList(),
				new Prospects(Odds.of(moment, wording), consequences(moment, wording)), MasteryTask.of(moment, context),
				TypeChecklist.of(moment, context, symbols), HazardCard.of(moment, context),
				new CardPlaces(context.link("map", moment), wording.place(moment)));
	}

	private static List<String> badges(Moment moment, Words words) {
		List<String> badges = new ArrayList<>();
		if (moment.isMakeOrBreak()) badges.add(words.get("badge.make-or-break"));
		if (moment.stakes().onCriticalPath().isPresent()) badges.add(words.get("badge.critical-path"));
		if (moment.stakes().pointOfNoReturn().isPresent()) badges.add(words.get("badge.no-return"));
		if (moment.encounter().outlook().once().isPresent()) badges.add(words.get("badge.once"));
		return List.copyOf(badges);
	}

	private static List<Fact> facts(Moment moment, JourneyContext context) {
		Wording wording = context.wording();
		Words words = wording.words();
		Encounter encounter = moment.encounter();
		List<Fact> facts = new ArrayList<>();
		context.model().ownerOf(moment).ifPresent(
				owner -> facts.add(new Fact(words.get("fact.owner"), wording.title(owner), context.ownerLink(owner))));
		if (!encounter.service().channels().isEmpty())
			facts.add(new Fact(words.get("fact.channel"), wording.titles(encounter.service().channels())));
		moment.needs().preferences()
				.forEach(preferred -> facts.add(new Fact(words.get("map.prefers"), preferred.reason()
						.map(why -> words.get("because", wording.title(preferred.channel()), why.value()))
						.orElse(wording.title(preferred.channel())))));
		add(facts, "fact.feels", Feelings.of(moment, wording), words);
		moment.design().tone().ifPresent(tone -> facts.add(new Fact(words.get("fact.tone"), tone.value())));
		if (!encounter.outlook().gives().isEmpty())
			facts.add(new Fact(words.get("map.gives"), wording.titles(encounter.outlook().gives())));
		if (!moment.design().keeps().isEmpty())
			facts.add(new Fact(words.get("map.keeps"), wording.titles(moment.design().keeps())));
		if (!moment.design().breaks().isEmpty())
			facts.add(new Fact(words.get("map.breaks"), wording.titles(moment.design().breaks())));
		add(facts, "moments.choices", moment.design().choices().stream().map(Given::value).toList(), words);
		add(facts, "map.pain", encounter.experience().pains().stream().map(wording::pain).toList(), words);
		if (!encounter.provenance().evidence().isEmpty())
			facts.add(new Fact(words.get("map.evidence"), wording.titles(encounter.provenance().evidence())));
		return List.copyOf(facts);
	}

	private static void add(List<Fact> facts, String key, List<String> texts, Words words) {
		if (!texts.isEmpty()) facts.add(new Fact(words.get(key), String.join(words.get("dot"), texts)));
	}

	private static List<Fact> consequences(Moment moment, Wording wording) {
		Words words = wording.words();
		List<Fact> facts = new ArrayList<>();
		moment.odds().ifWell().ifPresent(text -> facts.add(new Fact(words.get("fact.if-well"), text.value())));
		moment.odds().ifBadly().ifPresent(text -> facts.add(new Fact(words.get("fact.if-badly"), text.value())));
		moment.encounter().outlook().whatNext()
				.ifPresent(text -> facts.add(new Fact(words.get("fact.what-next"), text.value())));
		return List.copyOf(facts);
	}
}
