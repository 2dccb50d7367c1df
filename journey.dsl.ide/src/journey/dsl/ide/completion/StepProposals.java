package journey.dsl.ide.completion;

import static journey.dsl.journey.JourneyPackage.Literals.BACK_TO__TARGET;
import static journey.dsl.journey.JourneyPackage.Literals.EXPECTATION__AFTER;
import static journey.dsl.journey.JourneyPackage.Literals.EXPECTATION__BEFORE;
import static journey.dsl.journey.JourneyPackage.Literals.HAND_OFF__AFTER;
import static journey.dsl.journey.JourneyPackage.Literals.HAND_OFF__BEFORE;
import static journey.dsl.journey.JourneyPackage.Literals.THEN__TARGET;
import static journey.dsl.journey.JourneyPackage.Literals.TOUCHPOINT__REPLACES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Names of steps: only later ones where the journey goes forward, only earlier ones where it goes back, the nearest
 * first.
 */
final class StepProposals {
	private final Caret caret;
	private final JourneyModel model;
	private final int from;

	StepProposals(Caret caret, int from) {
		this.caret = caret;
		this.from = from;
		model = caret.file().workspace().model();
	}

	/** The steps that may be meant there. */
	List<Proposal> of(EReference reference) {
		Optional<Journey> own = caret.journey();
		if (own.isEmpty()) return List.of();
		if (reference == TOUCHPOINT__REPLACES)
			return named(own.get().lifecycle().improves().flatMap(improved -> model.find(improved, Journey.class))
					.map(Journey::steps).orElse(List.of()));
		List<Step> steps = own.get().steps();
		int here = caret.step(steps);
		if (reference == THEN__TARGET || reference == EXPECTATION__BEFORE)
			return named(steps.subList(Math.max(here, -1) + 1, steps.size()));
		if (reference == BACK_TO__TARGET || reference == EXPECTATION__AFTER)
			return named(reversed(steps.subList(0, Math.max(here, 0))));
		Optional<HandOff> handOff = caret.handOff();
		if (reference == HAND_OFF__AFTER && handOff.isPresent()) return owned(steps, handOff.get().route().from());
		if (reference == HAND_OFF__BEFORE && handOff.isPresent())
			return owned(behind(steps, handOff.get().route().after()), handOff.get().route().to());
		Set<String> listed = caret.listed().stream().filter(step -> !isTyped(step)).map(Ref::target)
				.collect(Collectors.toSet());
		return planned(steps.stream().filter(step -> !listed.contains(step.qualifiedName())).toList());
	}

	private boolean isTyped(Ref name) {
		return name.at().offset() <= caret.offset() && caret.offset() <= name.at().end();
	}

	private static List<Step> reversed(List<Step> steps) {
		List<Step> reversed = new ArrayList<>();
		for (Step step : steps) reversed.add(0, step);
		return reversed;
	}

	private static List<Step> behind(List<Step> steps, Ref after) {
		for (int at = 0; at < steps.size(); at++)
			if (steps.get(at).qualifiedName().equals(after.target())) return steps.subList(at + 1, steps.size());
		return steps;
	}

	/** First those of the owner who hands over or takes. */
	private List<Proposal> owned(List<Step> steps, Ref owner) {
		List<Proposal> proposals = new ArrayList<>();
		for (Step step : steps) {
			boolean isTheirs = owner.isResolved()
					&& model.ownerOf(step).map(Ref::target).filter(owner.target()::equals).isPresent();
			add(step, step.name(), isTheirs ? "10" : "11", proposals);
			inner(step, proposals);
		}
		return proposals;
	}

	/** First those where the journey is won or lost. */
	private List<Proposal> planned(List<Step> steps) {
		List<Proposal> proposals = new ArrayList<>();
		for (Step step : steps) {
			boolean decides = step instanceof Moment moment && moment.isMakeOrBreak();
			add(step, step.name(), decides ? "10" : step instanceof Moment ? "11" : "12", proposals);
			inner(step, proposals);
		}
		return proposals;
	}

	private void inner(Step step, List<Proposal> proposals) {
		if (step instanceof SubJourney zoom)
			model.find(zoom.journey(), Journey.class).ifPresent(journey -> journey.steps()
					.forEach(each -> add(each, step.name() + "." + each.name(), "13", proposals)));
	}

	private List<Proposal> named(List<Step> steps) {
		List<Proposal> proposals = new ArrayList<>();
		for (Step step : steps) add(step, step.name(), "10", proposals);
		return proposals;
	}

	private void add(Step step, String name, String rank, List<Proposal> proposals) {
		if (!step.name().isEmpty())
			proposals.add(Proposal.name(name, step, CompletionItemKind.Event,
					rank + String.format(Locale.ROOT, "%05d", proposals.size()), from));
	}
}
