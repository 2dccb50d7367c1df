package journey.dsl.document.personas;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.document.Anchors;
import journey.dsl.document.Links;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Wording;
import journey.dsl.document.Words;
import journey.dsl.document.part.Fact;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.source.Given;

/**
 * One kind of customer, and what our journeys are to them.
 *
 * @param anchor its place
 * @param title what people call them
 * @param facts segment, role, parts in the buying, experience
 * @param quotes their own words
 * @param goals what they want to reach
 * @param needs what they need on the way
 * @param likings channels they like best
 * @param travels the journeys they travel
 * @param place where it stands in the text
 */
public record PersonaSheet(
		String anchor, String title, List<Fact> facts, List<String> quotes, List<String> goals, List<String> needs,
		List<Liking> likings,
		List<Travel> travels, String place) {
	/**
	 * A channel they like best.
	 *
	 * @param channel what it is called
	 * @param when during which phase, or in general
	 * @param reason why, or that nobody has said
	 */
	public record Liking(String channel, String when, String reason) {}

	static PersonaSheet of(Persona persona, List<Journey> journeys, SiteContext site, Links places) {
		Wording wording = site.wording();
		return new PersonaSheet(
				Anchors.global(persona), persona.title(), facts(persona, wording), texts(persona.quotes()),
				texts(persona.goals()), texts(persona.needs()),
				persona.preferences().stream().map(preference -> liking(preference, wording)).toList(),
				journeys.stream().map(journey -> Travel.of(persona, journey, site, places)).toList(),
				wording.place(persona));
	}

	private static List<String> texts(List<Given<String>> given) {
		return given.stream().map(Given::value).toList();
	}

	private static List<Fact> facts(Persona persona, Wording wording) {
		Words words = wording.words();
		List<Fact> facts = new ArrayList<>();
		persona.role().ifPresent(role -> facts.add(new Fact(words.get("personas.role"), role.value())));
		persona.segment().ifPresent(segment -> facts.add(new Fact(words.get("personas.segment"), segment.value())));
		if (!persona.parts().isEmpty())
			facts.add(new Fact(words.get("personas.parts"), wording.words(persona.parts())));
		persona.experience()
				.ifPresent(often -> facts.add(new Fact(words.get("personas.experience"), wording.word(often.value()))));
		return List.copyOf(facts);
	}

	private static Liking liking(Preference preference, Wording wording) {
		Words words = wording.words();
		return new Liking(wording.title(preference.channel()),
				preference.phase().map(phase -> words.get("personas.during", wording.title(phase)))
						.orElseGet(() -> words.get("personas.in-general")),
				preference.reason().map(reason -> words.get("personas.because", reason.value()))
						.orElseGet(() -> words.get("personas.no-reason")));
	}
}
