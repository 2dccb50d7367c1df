package journey.dsl.document.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.SiteContext;
import journey.dsl.document.teams.OwnerWork.Deed;
import journey.dsl.document.teams.OwnerWork.Expected;
import journey.dsl.document.teams.OwnerWork.Mastering;
import journey.dsl.document.teams.OwnerWork.OwnedStage;
import journey.dsl.document.teams.OwnerWork.Passing;
import journey.dsl.document.teams.OwnerWork.Planned;
import journey.dsl.document.teams.OwnerWork.Proof;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Plan;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * What every team and person has to do with, gathered in one pass over the journeys. What a person has, their team has
 * too. Retired journeys are left out.
 */
final class WorkIndex {
	private final JourneyModel model;
	private final Map<String, OwnerWork> byOwner = new HashMap<>();
	private final Map<String, List<Step>> giving = new HashMap<>();

	private WorkIndex(SiteContext site) {
		model = site.model();
		for (Owner owner : site.owners())
			if (owner instanceof Person person) teamOf(person).ifPresent(team -> work(team).people.add(person));
		site.journeys().stream().filter(journey -> !journey.isRetired()).forEach(this::addJourney);
		for (Promise promise : site.declarations(Promise.class))
			give(promise.madeBy(), promise, true, work -> work.makes);
		for (SupportSystem system : site.declarations(SupportSystem.class))
			give(system.owner(), system, true, work -> work.systems);
		site.inspected().ifPresent(inspected -> {
			FindingSubjects places = site.findingSubjects();
			inspected.findings().forEach(finding -> places.owner(finding).ifPresent(this::addFinding));
		});
	}

	/** The index of a workspace. */
	static WorkIndex of(SiteContext site) {
		return new WorkIndex(site);
	}

	/** What that team or person has to do with. */
	OwnerWork work(Owner owner) {
		return byOwner.computeIfAbsent(owner.qualifiedName(), name -> new OwnerWork());
	}

	/** The steps that give a promise. */
	List<Step> giving(Promise promise) {
		return giving.getOrDefault(promise.qualifiedName(), List.of());
	}

	/** The team of a person, if it is known. */
	Optional<Owner> teamOf(Person person) {
		return person.team().flatMap(team -> model.find(team, Owner.class)).filter(team -> team != person);
	}

	private void addJourney(Journey journey) {
		journey.charter().owners().forEach(owner -> give(Optional.of(owner), journey, true, work -> work.journeys));
		for (Stage stage : journey.stages()) {
			give(stage.owner(), new OwnedStage(journey, stage), true, work -> work.stages);
			for (Step step : stage.steps()) addStep(step, journey);
		}
		for (HandOff handOff : journey.handOffs()) {
			Passing passing = new Passing(journey, handOff);
			give(Optional.of(handOff.route().from()), passing, true, work -> work.handsOver);
			give(Optional.of(handOff.route().to()), passing, true, work -> work.receives);
			give(handOff.accountable(), passing, true, work -> work.answersFor);
		}
		for (Hazard hazard : journey.hazards())
			for (Plan plan : hazard.plans())
				give(plan.by(), hazard.steps(), new Planned(hazard, plan), work -> work.plans);
		for (Action action : journey.actions()) give(action.owner(), action.steps(), action, work -> work.actions);
	}

	private void addStep(Step step, Journey journey) {
		give(model.ownerOf(step), step, true, work -> work.steps);
		Stream.concat(step.encounter().service().frontstage().stream(), step.encounter().service().backstage().stream())
				.forEach(activity -> give(activity.by(), new Deed(step, activity), true, work -> work.deeds));
		step.encounter().outlook().gives().stream().filter(Ref::isResolved)
				.forEach(promise -> giving.computeIfAbsent(promise.target(), name -> new ArrayList<>()).add(step));
		if (step instanceof Moment moment) addMoment(moment, journey);
	}

	private void addMoment(Moment moment, Journey journey) {
		Optional<Ref> owner = model.ownerOf(moment);
		moment.needs().expectations().forEach(expectation -> {
			Expected expected = new Expected(journey, moment, expectation);
			give(expectation.setBy(), expected, true, work -> work.sets);
			give(expectation.metBy().or(() -> owner), expected, expectation.metBy().isPresent(), work -> work.meets);
		});
		moment.design().keeps()
				.forEach(promise -> give(owner, new Proof(moment, promise, false), true, work -> work.proofs));
		moment.design().breaks()
				.forEach(promise -> give(owner, new Proof(moment, promise, true), true, work -> work.proofs));
		for (Mastery mastery : moment.design().mastery()) {
			List<Ref> doers = mastery.by().map(List::of).orElseGet(() -> journey.charter().owners());
			doers.forEach(doer -> give(Optional.of(doer), new Mastering(moment, mastery), mastery.by().isPresent(),
					work -> work.mastery));
		}
	}

	/**
	 * To who is named; where nobody is, to all who own one of the steps, and to a team once, however many of its people
	 * do.
	 */
	private <T> void give(Optional<Ref> named, List<Ref> steps, T what, Function<OwnerWork, List<OwnedItem<T>>> place) {
		if (named.isPresent()) {
			give(named, what, true, place);
			return;
		}
		Set<Owner> having = new HashSet<>();
		for (Step step : model.steps(steps)) {
			Optional<Owner> owner = model.ownerOf(step).flatMap(name -> model.find(name, Owner.class))
					.filter(having::add);
			owner.ifPresent(one -> place.apply(work(one)).add(new OwnedItem<>(what, Optional.empty(), false)));
			owner.filter(Person.class::isInstance).map(Person.class::cast).ifPresent(person -> teamOf(person)
					.filter(having::add)
					.ifPresent(team -> place.apply(work(team)).add(new OwnedItem<>(what, Optional.of(person), false))));
		}
	}

	private <T> void give(Optional<Ref> owner, T what, boolean named, Function<OwnerWork, List<OwnedItem<T>>> place) {
		Optional<Owner> found = owner.flatMap(name -> model.find(name, Owner.class));
		found.ifPresent(one -> place.apply(work(one)).add(new OwnedItem<>(what, Optional.empty(), named)));
		found.filter(Person.class::isInstance).map(Person.class::cast)
				.ifPresent(person -> teamOf(person).ifPresent(
						team -> place.apply(work(team)).add(new OwnedItem<>(what, Optional.of(person), named))));
	}

	private void addFinding(Ref owner) {
		model.find(owner, Owner.class).ifPresent(found -> {
			work(found).findings++;
			if (found instanceof Person person) teamOf(person).ifPresent(team -> work(team).findings++);
		});
	}
}
