package journey.dsl.document.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.part.AskedQuestion;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * The discovery guide: what to ask customers before there is a map, and then for each moment of it that nobody knows
 * well enough; by persona and stage. What a map says already is not asked again.
 *
 * @param openers what to ask before anything is known, the first one first
 * @param guides one for each persona, then for journeys that say of nobody whose they are
 */
public record DiscoveryGuide(List<String> openers, List<PersonaGuide> guides) {
	/** What is asked; keys say of what, and what is not known of it. */
	public static final Messages QUESTIONS = new Messages(DiscoveryGuide.class, "questions");
	private static final List<String> OPENERS = List.of("wants", "decides", "enough", "wrong", "then", "compare");

	/** Whether something is unknown. */
	public static boolean isFor(SiteContext site) {
		return site.journeys().stream().filter(journey -> !journey.isRetired()).anyMatch(DiscoveryGuide::isOpen);
	}

	private static boolean isOpen(Journey journey) {
		List<String> personas = journey.scope().personas().stream().map(Ref::target).toList();
		return (personas.isEmpty() ? List.of("") : personas).stream()
				.anyMatch(persona -> journey.stages().stream().anyMatch(stage -> isOpen(stage, persona)));
	}

	private static boolean isOpen(Stage stage, String persona) {
		List<Moment> moments = moments(stage, persona);
		return isUndecided(stage, moments) || moments.stream()
				.anyMatch(moment -> Stream.of(Unknown.values()).anyMatch(unknown -> unknown.isOpen(moment, persona)));
	}

	/** The moments of a stage that people like a persona meet. */
	private static List<Moment> moments(Stage stage, String persona) {
		return stage.steps().stream().filter(step -> isMet(step, persona)).filter(Moment.class::isInstance)
				.map(Moment.class::cast).toList();
	}

	private static boolean isUndecided(Stage stage, List<Moment> moments) {
		return !stage.steps().isEmpty() && moments.stream().noneMatch(Moment::isMakeOrBreak);
	}

	/** The guide of a site; retired journeys are left out. */
	public static DiscoveryGuide of(SiteContext site) {
		Map<String, Ref> personas = new LinkedHashMap<>();
		for (Journey journey : site.journeys())
			if (!journey.isRetired())
				for (Ref persona : journey.scope().personas()) personas.putIfAbsent(persona.target(), persona);
		List<PersonaGuide> guides = new ArrayList<>();
		for (String persona : new TreeSet<>(personas.keySet())) {
			Mention whom = new Links(site, "").persona(personas.get(persona));
			guide(persona, whom, guides.size(), site).ifPresent(guides::add);
		}
		Mention anybody = Links.plain(site.words().get("discovery.customers"));
		guide("", anybody, guides.size(), site).ifPresent(guides::add);
		return new DiscoveryGuide(OPENERS.stream().map(key -> question("opener." + key, site)).toList(), guides);
	}

	private static Optional<PersonaGuide> guide(String persona, Mention whom, int number, SiteContext site) {
		List<PersonaGuide.Part> parts = new ArrayList<>();
		for (Journey journey : site.journeys()) {
			List<Ref> own = journey.scope().personas();
			boolean isTheirs = persona.isEmpty() ? own.isEmpty() : Unknown.has(own, persona);
			if (journey.isRetired() || !isTheirs) continue;
			for (Stage stage : journey.stages()) part(stage, journey, persona, site).ifPresent(parts::add);
		}
		return parts.isEmpty() ? Optional.empty()
				: Optional.of(new PersonaGuide("guide-" + (number + 1), whom, parts));
	}

	private static Optional<PersonaGuide.Part> part(Stage stage, Journey journey, String persona, SiteContext site) {
		AskedQuestion.Collected asked = new AskedQuestion.Collected();
		List<Moment> moments = moments(stage, persona);
		if (isUndecided(stage, moments))
			asked.ask(question("stage.decides", site), new Mention(stage.title(), site.addresses().home(stage)));
		for (Unknown unknown : Unknown.values())
			for (Moment moment : moments)
				if (unknown.isOpen(moment, persona))
					asked.ask(question(unknown.key(), site), new Links(site, "").step(moment));
		return asked.isEmpty() ? Optional.empty()
				: Optional.of(new PersonaGuide.Part(journey.title(), site.addresses().place(journey), stage.title(),
						asked.questions()));
	}

	private static boolean isMet(Step step, String persona) {
		List<Ref> only = step.encounter().audience().onlyFor();
		return only.isEmpty() || persona.isEmpty() || Unknown.has(only, persona);
	}

	private static String question(String key, SiteContext site) {
		return QUESTIONS.text(Language.of(site.words().language()).orElseThrow(), key);
	}
}
