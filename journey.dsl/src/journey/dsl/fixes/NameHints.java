package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Person;
import journey.dsl.model.people.Preference;
import journey.dsl.model.people.Team;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/** What the model says about what an element should name, though the element does not. */
interface NameHints {
	/** Nothing is known. */
	NameHints NONE = (element, context) -> List.of();
	/** The channels the customer prefers there, else the only one of its stage. */
	NameHints CHANNELS = (element, context) -> {
		if (!(element instanceof Moment moment)) return List.of();
		List<Ref> preferred = moment.needs().preferences().stream().map(Preference::channel).toList();
		return preferred.isEmpty()
				? only(found(inStage(moment, context).flatMap(each -> each.service().channels().stream()), context))
				: found(preferred.stream(), context);
	};
	/** The only owner who works at the steps of the stage. */
	NameHints STAGE_OWNER = (element, context) -> {
		if (!(element instanceof Stage stage)) return List.of();
		return only(found(stage.steps().stream().map(Step::encounter).flatMap(
				each -> Stream.concat(each.service().frontstage().stream(), each.service().backstage().stream()))
				.flatMap(each -> each.by().stream()), context));
	};
	/** The owners of the other steps of the stage. */
	NameHints STEP_OWNERS = (element, context) -> element instanceof Step step
			? found(inStage(step, context).flatMap(each -> each.service().owner().stream()), context) : List.of();
	/** The people who lead the two sides, the receiving one first, and who answers for the journey. */
	NameHints ACCOUNTABLE = (element, context) -> {
		if (!(element instanceof HandOff handOff)) return List.of();
		List<Person> leads = new ArrayList<>();
		for (Ref side : List.of(handOff.route().to(), handOff.route().from()))
			context.model().find(side, Owner.class).flatMap(owner -> lead(owner, context)).ifPresent(leads::add);
		found(context.model().journeyOf(handOff).charter().owners().stream(), context)
				.forEach(owner -> lead(owner, context).ifPresent(leads::add));
		return distinct(leads.stream());
	};
	/** Those at whose steps the promise is given. */
	NameHints MAKERS = (element, context) -> {
		if (!(element instanceof Promise promise)) return List.of();
		return found(steps(context)
				.filter(step -> step.encounter().outlook().gives().stream()
						.anyMatch(each -> each.target().equals(promise.qualifiedName())))
				.flatMap(step -> context.model().ownerOf(step).stream()), context);
	};
	/** The promises that are given on the journey. */
	NameHints GIVEN = (element, context) -> {
		if (!(element instanceof Step step)) return List.of();
		return found(context.model().journeyOf(step).steps().stream()
				.flatMap(each -> each.encounter().outlook().gives().stream()), context);
	};
	/** What the journey aims for. */
	NameHints AIMS = (element, context) -> element instanceof Step step
			? found(context.model().journeyOf(step).charter().aims().stream(), context) : List.of();

	/** What the element may well name, the most likely first. */
	List<? extends Declaration> of(Element element, FixContext context);

	private static Optional<Person> lead(Declaration owner, FixContext context) {
		if (owner instanceof Person person) return Optional.of(person);
		return owner instanceof Team team ? team.lead().flatMap(name -> context.model().find(name, Person.class))
				: Optional.empty();
	}

	private static Stream<Step> steps(FixContext context) {
		return context.model().journeys().stream().filter(journey -> !journey.isRetired()).map(Journey::steps)
				.flatMap(List::stream);
	}

	private static Stream<Encounter> inStage(Step step, FixContext context) {
		return context.model().stageOf(step).steps().stream().map(Step::encounter);
	}

	private static List<Declaration> found(Stream<Ref> names, FixContext context) {
		return distinct(names.flatMap(name -> context.model().find(name, Declaration.class).stream()));
	}

	private static <D extends Declaration> List<D> distinct(Stream<D> declarations) {
		Map<String, D> byName = new LinkedHashMap<>();
		declarations.forEach(each -> byName.putIfAbsent(each.qualifiedName(), each));
		return List.copyOf(byName.values());
	}

	private static List<Declaration> only(List<Declaration> declarations) {
		return declarations.size() == 1 ? declarations : List.of();
	}
}
