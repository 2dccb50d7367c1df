package journey.dsl.document.hazards;

import java.util.Comparator;
import java.util.List;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Total;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;

/**
 * What to do when something goes wrong on a journey, by the signs that it is coming.
 *
 * @param title of the journey
 * @param totals how many hazards there are, and what is missing
 * @param scenes one per hazard: the most urgent first, those that nobody can see coming last
 */
public record HazardRunBook(String title, List<Total> totals, List<Scene> scenes) {
	private static final Comparator<Scene> BY_URGENCY = Comparator.comparing(Scene::isWithoutSign)
			.thenComparing(scene -> -scene.risk().impact().level())
			.thenComparing(scene -> -scene.risk().likelihood().level());

	/** Whether something can go wrong on the journey. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return !journey.hazards().isEmpty();
	}

	/** The run-book of a journey. */
	public static HazardRunBook of(JourneyContext context) {
		List<Scene> scenes = context.journey().hazards().stream().map(hazard -> Scene.of(hazard, context))
				.sorted(BY_URGENCY).toList();
		return new HazardRunBook(context.journey().title(),
				totals(scenes, context.journey().hazards(), context.words()),
				scenes);
	}

	private static List<Total> totals(List<Scene> scenes, List<Hazard> hazards, Words words) {
		int blind = (int) scenes.stream().filter(Scene::isWithoutSign).count();
		int helpless = (int) hazards.stream().filter(hazard -> hazard.plans().isEmpty()).count();
		int nobodys = (int) hazards.stream()
				.filter(hazard -> hazard.plans().stream().anyMatch(plan -> plan.by().isEmpty())).count();
		return List.of(
				Total.plain(scenes.size(), "hazards.total.all", words),
				Total.zeroWanted(blind, "hazards.total.no-sign", words),
				Total.zeroWanted(helpless, "hazards.total.no-plan", words),
				Total.zeroWanted(nobodys, "hazards.total.nobody", words));
	}
}
