package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.people.Person;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Activity;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/** All that one team or person has to do with, in the order of the text; filled by {@link WorkIndex}. */
final class OwnerWork {
	record OwnedStage(Journey journey, Stage stage) {}

	record Expected(Journey journey, Moment moment, Expectation expectation) {}

	record Proof(Moment moment, Ref promise, boolean broken) {}

	record Deed(Step step, Activity activity) {}

	record Passing(Journey journey, HandOff handOff) {}

	record Planned(Hazard hazard, Plan plan) {}

	record Mastering(Moment moment, Mastery mastery) {}

	final List<Person> people = new ArrayList<>();
	final List<OwnedItem<Journey>> journeys = new ArrayList<>();
	final List<OwnedItem<OwnedStage>> stages = new ArrayList<>();
	final List<OwnedItem<Step>> steps = new ArrayList<>();
	final List<OwnedItem<Deed>> deeds = new ArrayList<>();
	final List<OwnedItem<Expected>> sets = new ArrayList<>();
	final List<OwnedItem<Promise>> makes = new ArrayList<>();
	final List<OwnedItem<Expected>> meets = new ArrayList<>();
	final List<OwnedItem<Proof>> proofs = new ArrayList<>();
	final List<OwnedItem<Passing>> handsOver = new ArrayList<>();
	final List<OwnedItem<Passing>> receives = new ArrayList<>();
	final List<OwnedItem<Passing>> answersFor = new ArrayList<>();
	final List<OwnedItem<Planned>> plans = new ArrayList<>();
	final List<OwnedItem<Action>> actions = new ArrayList<>();
	final List<OwnedItem<Mastering>> mastery = new ArrayList<>();
	final List<OwnedItem<SupportSystem>> systems = new ArrayList<>();
	int findings;
}
