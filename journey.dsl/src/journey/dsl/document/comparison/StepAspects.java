package journey.dsl.document.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import journey.dsl.document.Wording;
import journey.dsl.document.comparison.StepRow.Change;
import journey.dsl.document.part.TypeTag;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.picture.MomentSymbols;

/**
 * In which respects a step is described, each in the words of a reader.
 *
 * @param wording how values read
 * @param symbols of the kinds of steps
 */
record StepAspects(Wording wording, MomentSymbols symbols) {
	private static final List<String> LISTED = List.of("comparison.pains", "comparison.gives", "comparison.choices",
			"comparison.keeps", "comparison.breaks");

	/** What differs between two steps; for one that is new or gone, nothing. */
	List<Change> changes(Optional<Step> before, Optional<Step> after) {
		if (before.isEmpty() || after.isEmpty()) return List.of();
		Map<String, String> old = texts(before.get());
		Map<String, String> now = texts(after.get());
		Map<String, String> labels = new LinkedHashMap<>(old);
		labels.putAll(now);
		List<Change> changes = new ArrayList<>();
		for (String label : labels.keySet()) {
			String from = old.getOrDefault(label, "");
			String to = now.getOrDefault(label, "");
			if (!from.equals(to)) changes.add(new Change(label, said(label, from), said(label, to)));
		}
		return List.copyOf(changes);
	}

	/** Of what everything has some, nothing said is not nothing. */
	private String said(String label, String text) {
		if (!text.isEmpty()) return text;
		boolean listed = LISTED.stream().anyMatch(key -> label.equals(wording.words().get(key)));
		return wording.words().get(listed ? "comparison.nothing" : "comparison.not-said");
	}

	private Map<String, String> texts(Step step) {
		Map<String, String> texts = new LinkedHashMap<>();
		Encounter encounter = step.encounter();
		put(texts, "comparison.kind", TypeTag.of(step, symbols, wording).stream().map(TypeTag::word).collect(joined()));
		wording.owner(step).ifPresent(owner -> put(texts, "fact.owner", owner));
		put(texts, "fact.channel", wording.titles(encounter.service().channels()));
		encounter.service().automatedBy()
				.ifPresent(system -> put(texts, "comparison.automated", wording.title(system)));
		encounter.experience().effort()
				.ifPresent(level -> put(texts, "comparison.effort", wording.word(level.value())));
		encounter.outlook().takes().ifPresent(time -> put(texts, "comparison.takes", wording.duration(time.value())));
		put(texts, "comparison.pains", encounter.experience().pains().stream().map(wording::pain).collect(joined()));
		put(texts, "comparison.gives", wording.titles(encounter.outlook().gives()));
		if (step instanceof Moment moment) texts.putAll(momentTexts(moment));
		return texts;
	}

	private Map<String, String> momentTexts(Moment moment) {
		Map<String, String> texts = new LinkedHashMap<>();
		moment.needs().expectations()
				.forEach(one -> put(texts, "comparison.expects",
						wording.words().get("comparison.expectation", one.text().value(),
								String.join(wording.words().get("dot"), wording.limits(one)))));
		put(texts, "comparison.choices", moment.design().choices().stream().map(Given::value).collect(joined()));
		put(texts, "comparison.keeps", wording.titles(moment.design().keeps()));
		put(texts, "comparison.breaks", wording.titles(moment.design().breaks()));
		for (Chance chance : moment.odds().chances()) texts.put(wording.title(chance.outcome()), chance(chance));
		return texts;
	}

	private String chance(Chance chance) {
		String today = chance.today().value().text();
		return chance.target().map(target -> wording.words().get("comparison.chance", today, target.value().text()))
				.orElse(today);
	}

	/** Several texts in one respect stand one behind the other. */
	private void put(Map<String, String> texts, String key, String text) {
		if (!text.isEmpty())
			texts.merge(wording.words().get(key), text.strip(),
					(one, other) -> one + wording.words().get("comparison.and") + other);
	}

	private Collector<CharSequence, ?, String> joined() {
		return Collectors.joining(wording.words().get("comma"));
	}
}
