package journey.dsl.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.service.Promise;
import journey.dsl.model.service.SupportSystem;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;

/** What findings are about, and who owns that. */
public final class FindingSubjects {
	private final JourneyModel model;
	private final Map<Finding, Surroundings> surroundings = new HashMap<>();

	/** Of findings in that model. */
	public FindingSubjects(JourneyModel model) {
		this.model = model;
	}

	/** The journey that it stands in. */
	public Optional<Journey> journey(Finding finding) {
		return around(finding).innermost(Journey.class);
	}

	/** The innermost element that it is about. */
	public Optional<Element> element(Finding finding) {
		return around(finding).innermost(Element.class);
	}

	/** Who owns the innermost element around the finding that anybody owns. */
	public Optional<Ref> owner(Finding finding) {
		return around(finding).elements().stream().map(this::owner).filter(Optional::isPresent).map(Optional::get)
				.findFirst();
	}

	private Optional<Ref> owner(Element element) {
		return switch (element.heading().kind()) {
			case JOURNEY -> ((Journey) element).charter().owners().stream().findFirst();
			case STAGE -> ((Stage) element).owner();
			case STEP -> model.ownerOf((Step) element);
			case HAND_OFF -> owner((HandOff) element);
			case HAZARD -> owner((Hazard) element);
			case ACTION -> ((Action) element).owner().or(() -> at(((Action) element).steps()));
			case PROMISE -> ((Promise) element).madeBy();
			case SYSTEM -> ((SupportSystem) element).owner();
			case OWNER, PERSONA, CHANNEL, METRIC, OUTCOME, EVIDENCE, CALENDAR, LANE, PHASE, MOMENT_TYPE ->
				Optional.empty();
		};
	}

	private static Optional<Ref> owner(HandOff handOff) {
		return handOff.accountable().or(() -> Optional.of(handOff.route().from()));
	}

	private Optional<Ref> owner(Hazard hazard) {
		return hazard.plans().stream().flatMap(plan -> plan.by().stream()).findFirst().or(() -> at(hazard.steps()));
	}

	private Optional<Ref> at(List<Ref> steps) {
		return model.steps(steps).stream().flatMap(step -> model.ownerOf(step).stream()).findFirst();
	}

	private Surroundings around(Finding finding) {
		return surroundings.computeIfAbsent(finding, each -> Surroundings.of(model, each.at()));
	}
}
