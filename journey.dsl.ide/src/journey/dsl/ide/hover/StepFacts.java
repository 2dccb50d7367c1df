package journey.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StepParts;
import journey.dsl.document.Wording;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.FileElements;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Feeling;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** The essential facts about a step: where it is, who owns it, what makes it a moment. */
final class StepFacts {
	private final Step step;
	private final Facts facts;
	private final OpenWorkspace workspace;
	private final Wording wording;

	private StepFacts(Step step, Facts facts, OpenWorkspace workspace) {
		this.step = step;
		this.facts = facts;
		this.workspace = workspace;
		wording = facts.wording();
	}

	static void add(Step step, Facts facts, OpenWorkspace workspace) {
		StepFacts own = new StepFacts(step, facts, workspace);
		own.place();
		own.owner();
		if (step instanceof SubJourney zoom) facts.name("journey", Optional.of(zoom.journey()));
		if (step instanceof Moment moment) own.moment(moment);
		own.encounter(step.encounter());
		own.parts();
	}

	private void place() {
		Journey journey = workspace.model().journeyOf(step);
		Stage stage = workspace.model().stageOf(step);
		if (journey == null || stage == null) return;
		boolean inStage = FileElements.isWritten(stage, journey);
		facts.add("place", Optional
				.of(inStage ? wording.words().get("from-to", journey.title(), stage.title()) : journey.title()));
	}

	private void owner() {
		Optional<Ref> owner = workspace.model().ownerOf(step);
		if (owner.isEmpty()) return;
		boolean own = step.encounter().service().owner().isPresent();
		String title = wording.title(owner.get());
		facts.add("owner", Optional
				.of(own ? title : facts.words("owner.inherited", title, workspace.model().stageOf(step).title())));
	}

	private void moment(Moment moment) {
		facts.names("types", moment.types());
		List<String> weight = new ArrayList<>();
		if (moment.isMakeOrBreak())
			weight.add(moment.rank().map(rank -> facts.words("make-or-break.rank", rank.value()))
					.orElse(wording.words().get("rank.none")));
		if (moment.stakes().onCriticalPath().isPresent()) weight.add(wording.words().get("badge.critical-path"));
		if (moment.stakes().pointOfNoReturn().isPresent()) weight.add(wording.words().get("badge.no-return"));
		facts.add("weight", Optional.of(String.join(", ", weight))).text("job", moment.needs().job());
		facts.each("expects", moment.needs().expectations(), this::expectation).each("chance", moment.odds().chances(),
				this::chance);
		facts.names("keeps", moment.design().keeps()).names("breaks", moment.design().breaks())
				.text("if-well", moment.odds().ifWell()).text("if-badly", moment.odds().ifBadly());
	}

	private String expectation(Expectation expectation) {
		List<String> limits = wording.limitsAndToday(expectation);
		return limits.isEmpty() ? expectation.text().value()
				: wording.words().get("in-brackets", expectation.text().value(), String.join(", ", limits));
	}

	private String chance(Chance chance) {
		String title = wording.title(chance.outcome());
		String today = chance.today().value().text();
		return chance.target().map(target -> facts.words("chance.target", title, today, target.value().text()))
				.orElseGet(() -> facts.words("chance.today", title, today));
	}

	private void encounter(Encounter encounter) {
		facts.names("channel", encounter.service().channels())
				.each("feels", encounter.experience().feelings(), this::feeling)
				.each("pain", encounter.experience().pains(), wording::pain);
		facts.names("gives", encounter.outlook().gives()).value("takes", encounter.outlook().takes());
	}

	private String feeling(Feeling feeling) {
		String mood = wording.mood(feeling.mood());
		String said = feeling.word().map(word -> wording.words().get("feeling.word", mood, word.value())).orElse(mood);
		return feeling.personas().isEmpty() ? said
				: wording.words().get("feeling.for", said, wording.titles(feeling.personas()));
	}

	private void parts() {
		Journey journey = workspace.model().journeyOf(step);
		if (journey == null) return;
		StepParts parts = workspace.analyses().stepParts(journey);
		facts.each("hand-offs-after", parts.handOffsAfter(step), Element::title).each("hand-offs-before",
				parts.handOffsBefore(step), Element::title);
		facts.each("hazards", parts.hazardsAt(step), Element::title);
	}
}
