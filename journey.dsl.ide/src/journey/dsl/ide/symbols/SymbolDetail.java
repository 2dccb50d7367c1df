package journey.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Wording;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Team;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** The few words beside a title in an outline: what it is, its name, who owns it, and other essentials. */
final class SymbolDetail {
	private final Wording wording;
	private final List<String> parts = new ArrayList<>();

	private SymbolDetail(Wording wording) {
		this.wording = wording;
	}

	/** The words beside the title of {@code element}. */
	static String of(Element element, Wording wording) {
		SymbolDetail detail = new SymbolDetail(wording);
		detail.parts.add((element.heading().keyword() + " " + element.name()).strip());
		detail.add(element);
		return String.join(" · ", detail.parts);
	}

	private void add(Element element) {
		if (element instanceof Journey journey) titles(journey.charter().owners());
		else if (element instanceof Stage stage) stage.owner().ifPresent(this::title);
		else if (element instanceof Step step) step(step);
		else if (element instanceof HandOff handOff)
			parts.add(wording.title(handOff.route().from()) + " → " + wording.title(handOff.route().to()));
		else if (element instanceof Hazard hazard) titles(hazard.steps());
		else if (element instanceof Action action) action(action);
		else
			declaration(element);
	}

	private void step(Step step) {
		wording.owner(step).ifPresent(parts::add);
		if (step instanceof SubJourney zoom) title(zoom.journey());
		if (!(step instanceof Moment moment) || !moment.isMakeOrBreak()) return;
		parts.add(moment.rank().map(rank -> "rank " + rank.value()).orElse("make-or-break"));
	}

	private void action(Action action) {
		action.owner().ifPresent(this::title);
		action.status().ifPresent(status -> parts.add(wording.word(status.value())));
	}

	private void declaration(Element element) {
		if (element instanceof Team team) team.lead().ifPresent(this::title);
		else if (element instanceof Person person)
			text(person.role().map(role -> role.value()).or(() -> person.team().map(wording::title)));
		else if (element instanceof SupportSystem system) system.owner().ifPresent(this::title);
		else if (element instanceof Outcome outcome)
			outcome.result().ifPresent(kind -> parts.add(kind.value().word()));
		else if (element instanceof Promise promise) promise.madeBy().ifPresent(this::title);
	}

	private void titles(List<Ref> names) {
		names.forEach(this::title);
	}

	private void title(Ref name) {
		text(Optional.of(wording.title(name)));
	}

	private void text(Optional<String> text) {
		text.map(String::strip).filter(words -> !words.isEmpty()).ifPresent(parts::add);
	}
}
