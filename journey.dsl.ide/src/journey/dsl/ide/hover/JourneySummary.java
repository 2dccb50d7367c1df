package journey.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.Wording;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Step;

/** The essential facts about journeys and their parts, except steps. */
final class JourneySummary {
	private JourneySummary() {}

	static void add(Journey journey, Facts facts) {
		List<String> stand = new ArrayList<>();
		journey.lifecycle().state().ifPresent(state -> stand.add(facts.wording().word(state.value())));
		journey.lifecycle().status().ifPresent(status -> stand.add(facts.wording().word(status.value())));
		journey.lifecycle().version()
				.ifPresent(version -> stand.add(facts.wording().words().get("version", version.value())));
		facts.add("stand", Optional.of(String.join(", ", stand)));
		facts.names("end-to-end-owner", journey.charter().owners()).names("for", journey.scope().personas())
				.texts("job", journey.charter().jobs()).names("aims", journey.charter().aims());
		facts.text("scenario", journey.scope().scenario()).text("starts-when", journey.scope().startsWhen())
				.value("deadline", journey.charter().deadline());
		facts.name("improves", journey.lifecycle().improves());
		facts.add("stages", Optional.of(String.valueOf(journey.stages().size()))).add("steps",
				Optional.of(String.valueOf(journey.steps().size())));
	}

	static void add(Stage stage, Facts facts) {
		facts.name("phase", stage.phase()).name("owner", stage.owner()).text("goal", stage.goal());
		facts.add("turns",
				stage.statusChange().map(change -> change.before().value() + " → " + change.after().value()));
		facts.each("steps", stage.steps(), Step::title);
	}

	static void add(HandOff handOff, Facts facts) {
		Wording wording = facts.wording();
		facts.add("from-to", Optional.of(wording.words().get("from-to", wording.title(handOff.route().from()),
				wording.title(handOff.route().to()))));
		facts.name("after", Optional.of(handOff.route().after())).name("before", handOff.route().before())
				.name("accountable", handOff.accountable());
		facts.texts("carries", handOff.transfer().carries()).value("wait", handOff.waiting().atMost()).value("today",
				handOff.waiting().today());
		facts.each("practice", handOff.transfer().practices(), practice -> wording.word(practice.value()));
		facts.name("recorded-in", handOff.transfer().recordedIn()).each("pain", handOff.pains(), wording::pain);
	}

	static void add(Hazard hazard, Facts facts) {
		Wording wording = facts.wording();
		facts.names("at", hazard.steps()).add("likelihood",
				hazard.likelihood().map(given -> wording.word(given.value())));
		facts.add("impact", hazard.impact().map(given -> wording.word(given.value()))).text("warning",
				hazard.warning());
		facts.each("plan", hazard.plans(), plan -> plan(plan, wording)).name("learned-from", hazard.learnedFrom());
	}

	private static String plan(Plan plan, Wording wording) {
		List<String> details = new ArrayList<>();
		plan.by().ifPresent(by -> details.add(wording.title(by)));
		plan.within().ifPresent(within -> details.add(wording.words().get("within", wording.value(within.value()))));
		return details.isEmpty() ? plan.text().value()
				: wording.words().get("in-brackets", plan.text().value(), String.join(", ", details));
	}

	static void add(Action action, Facts facts) {
		Wording wording = facts.wording();
		facts.names("improves", action.steps()).texts("removes", action.removes()).name("owner", action.owner())
				.given("due", action.due());
		facts.add("status", action.status().map(given -> wording.word(given.value()))).add("effort",
				action.effort().map(given -> wording.word(given.value())));
		facts.value("cost", action.cost());
		facts.each("effects", action.effects(), effect -> facts.words("effect." + effect.direction().word(),
				wording.title(effect.outcome()), effect.to().value().text()));
	}
}
