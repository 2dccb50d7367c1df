package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.Action;
import journey.dsl.model.Activity;
import journey.dsl.model.Expectation;
import journey.dsl.model.HandOff;
import journey.dsl.model.Hazard;
import journey.dsl.model.Journey;
import journey.dsl.model.Mastery;
import journey.dsl.model.Moment;
import journey.dsl.model.Person;
import journey.dsl.model.Plan;
import journey.dsl.model.Promise;
import journey.dsl.model.Ref;
import journey.dsl.model.Stage;
import journey.dsl.model.Step;
import journey.dsl.model.SupportSystem;

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
	final List<Held<Journey>> journeys = new ArrayList<>();
	final List<Held<OwnedStage>> stages = new ArrayList<>();
	final List<Held<Step>> steps = new ArrayList<>();
	final List<Held<Deed>> deeds = new ArrayList<>();
	final List<Held<Expected>> sets = new ArrayList<>();
	final List<Held<Promise>> makes = new ArrayList<>();
	final List<Held<Expected>> meets = new ArrayList<>();
	final List<Held<Proof>> proofs = new ArrayList<>();
	final List<Held<Passing>> handsOver = new ArrayList<>();
	final List<Held<Passing>> receives = new ArrayList<>();
	final List<Held<Passing>> answersFor = new ArrayList<>();
	final List<Held<Planned>> plans = new ArrayList<>();
	final List<Held<Action>> actions = new ArrayList<>();
	final List<Held<Mastering>> mastery = new ArrayList<>();
	final List<Held<SupportSystem>> systems = new ArrayList<>();
	int findings;
}
