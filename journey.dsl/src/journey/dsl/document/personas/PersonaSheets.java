package journey.dsl.document.personas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import journey.dsl.document.Links;
import journey.dsl.document.SiteContext;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Ref;

/**
 * The sheets of all personas.
 *
 * @param sheets one per persona
 */
public record PersonaSheets(List<PersonaSheet> sheets) {
	/** Whether there is any persona. */
	public static boolean isFor(SiteContext site) {
		return !site.declarations(Persona.class).isEmpty();
	}

	/** The sheets of a workspace; retired journeys are left out. */
	public static PersonaSheets of(SiteContext site) {
		Map<String, List<Journey>> journeys = new HashMap<>();
		for (Journey journey : site.journeys())
			if (!journey.isRetired())
				for (String persona : new LinkedHashSet<>(
						journey.scope().personas().stream().map(Ref::target).toList()))
					journeys.computeIfAbsent(persona, name -> new ArrayList<>()).add(journey);
		Links places = new Links(site, "");
		return new PersonaSheets(site.declarations(Persona.class).stream()
				.map(persona -> PersonaSheet.of(persona, journeys.getOrDefault(persona.qualifiedName(), List.of()),
						site, places))
				.toList());
	}
}
