package journey.dsl.document.personas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.ChannelFit;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.Document;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Wording;
import journey.dsl.document.part.FeelingSign;
import journey.dsl.document.part.FitText;
import journey.dsl.document.part.PersonaAt;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;

/**
 * A journey as one persona travels it.
 *
 * @param journey the journey
 * @param matrix where its moments are compared for all personas
 * @param job what they want done
 * @param moments those that matter most to them: make or break first, then those that are said to matter to them
 * @param others how many other moments they meet
 * @param feelings how they feel, step by step, where it is known
 * @param pains what hurts them, the most frequent first
 * @param misfits where they are met on another channel than they prefer
 */
public record Travel(
		Mention journey, Optional<String> matrix, Optional<String> job, List<PersonaMoment> moments, int others,
		List<StepFeelings> feelings,
		List<PersonaPain> pains, List<Misfit> misfits) {
	/**
	 * A moment that matters to them.
	 *
	 * @param moment its card
	 * @param rank where the job is won or lost for them there
	 * @param job what they want done there
	 * @param expects what they expect there
	 */
	public record PersonaMoment(Mention moment, Optional<String> rank, Optional<String> job, List<String> expects) {}

	/**
	 * How they feel at a step.
	 *
	 * @param step the step
	 * @param signs all that is known
	 */
	public record StepFeelings(Mention step, List<FeelingSign> signs) {}

	/**
	 * What hurts them.
	 *
	 * @param text what, and how often
	 * @param step where
	 */
	public record PersonaPain(String text, Mention step) {}

	/**
	 * Where they are met on another channel than they prefer.
	 *
	 * @param step where
	 * @param fit what they prefer and what they get
	 */
	public record Misfit(Mention step, FitText fit) {}

	static Travel of(Persona persona, Journey journey, SiteContext site, Links places) {
		Wording wording = site.wording();
		List<Step> met = journey.steps().stream().filter(step -> new PersonaAt(persona, step).meets()).toList();
		List<Moment> moments = met.stream().filter(Moment.class::isInstance).map(Moment.class::cast).toList();
		List<Moment> mattering = moments.stream().filter(moment -> isMattering(new PersonaAt(persona, moment)))
				.sorted(Comparator.comparingInt(moment -> new PersonaAt(persona, moment).order())).toList();
		List<StepFeelings> feelings = met.stream()
				.map(step -> new StepFeelings(places.step(step), FeelingSign.of(step, persona, wording)))
				.filter(feeling -> !feeling.signs().isEmpty()).toList();
		Optional<String> matrix = site.context(journey).page(Document.PERSONA_MATRIX)
				.map(page -> places.root() + site.addresses().link(journey) + "/" + page);
		return new Travel(
				places.journey(journey), matrix, journey.charter().jobs().stream().findFirst().map(Given::value),
				mattering.stream().map(moment -> moment(persona, moment, places)).toList(),
				moments.size() - mattering.size(), feelings,
				pains(persona, met, wording, places), misfits(persona, journey, site, places));
	}

	private static boolean isMattering(PersonaAt at) {
		return at.rank().isPresent() || at.matters();
	}

	private static PersonaMoment moment(Persona persona, Moment moment, Links places) {
		Wording wording = places.site().wording();
		List<String> expects = moment.needs().expectations().stream().map(expectation -> {
			String limits = String.join(wording.words().get("comma"), wording.limits(expectation));
			String text = expectation.text().value();
			return limits.isEmpty() ? text : wording.words().get("in-brackets", text, limits);
		}).toList();
		return new PersonaMoment(places.step(moment), new PersonaAt(persona, moment).rank(),
				moment.needs().job().map(Given::value), expects);
	}

	private static List<PersonaPain> pains(Persona persona, List<Step> met, Wording wording, Links places) {
		record Hurt(Step step, Pain pain) {}
		List<Hurt> hurts = new ArrayList<>();
		for (Step step : met)
			if (!new PersonaAt(persona, step).mattersToOthers())
				step.encounter().experience().pains().forEach(pain -> hurts.add(new Hurt(step, pain)));
		return hurts.stream()
				.sorted(Comparator.comparingInt(hurt -> hurt.pain().frequency().map(often -> often.value().ordinal())
						.orElse(Integer.MAX_VALUE)))
				.map(hurt -> new PersonaPain(wording.pain(hurt.pain()), places.step(hurt.step()))).toList();
	}

	private static List<Misfit> misfits(Persona persona, Journey journey, SiteContext site, Links places) {
		ChannelFits fits = site.analyses().channelFits(journey);
		List<Misfit> misfits = new ArrayList<>();
		for (FlowStep step : site.analyses().flow(journey).steps()) {
			if (step.isJunction() || ChannelFits.concerned(step, journey).stream()
					.noneMatch(name -> name.target().equals(persona.qualifiedName())))
				continue;
			ChannelFit fit = fits.nearest(step, persona);
			if (fit.isMissed()) misfits.add(new Misfit(places.step(step.step()), FitText.of(fit, site.words())));
		}
		return List.copyOf(misfits);
	}
}
