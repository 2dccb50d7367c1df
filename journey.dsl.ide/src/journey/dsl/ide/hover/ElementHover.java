package journey.dsl.ide.hover;

import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.library.StandardLibrary;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/**
 * What is known about an element, shown at its name: what it is, what its author says about it, its facts, and how much
 * it is used.
 */
public final class ElementHover {
	private ElementHover() {}

	/** All of it, as one text. */
	public static String text(Element element, OpenWorkspace workspace, boolean markdown) {
		HoverText text = new HoverText(markdown);
		add(element, text, workspace);
		return text.text();
	}

	static void add(Element element, HoverText text, OpenWorkspace workspace) {
		Facts facts = new Facts(workspace.wording());
		Ref name = new Ref(element.heading().kind(), element.name(), element.qualifiedName(), element.nameAt());
		text.heading(facts.wording().title(name), element.heading().keyword() + " " + element.qualifiedName());
		text.paragraph(element.heading().remarks().documentation());
		if (element instanceof Journey journey) JourneySummary.add(journey, facts);
		else if (element instanceof Declaration declaration) DeclarationFacts.add(declaration, facts);
		else if (element instanceof Stage stage) JourneySummary.add(stage, facts);
		else if (element instanceof Step step) StepFacts.add(step, facts, workspace);
		else if (element instanceof HandOff handOff) JourneySummary.add(handOff, facts);
		else if (element instanceof Hazard hazard) JourneySummary.add(hazard, facts);
		else if (element instanceof Action action) JourneySummary.add(action, facts);
		if (!facts.all().isEmpty()) text.facts();
		for (Facts.Fact fact : facts.all()) text.fact(fact.label(), fact.values());
		if (element instanceof Declaration || element instanceof Step) text.paragraph(uses(element, facts, workspace));
	}

	private static String uses(Element element, Facts facts, OpenWorkspace workspace) {
		boolean library = element.nameAt().file().equals(StandardLibrary.PATH);
		Uses uses = Uses.of(element, workspace.model());
		String used = uses.count() == 0 ? facts.words("uses.none")
				: facts.words(uses.count() == 1 ? "uses.one" : "uses.other", uses.count(), journeys(uses, facts));
		return library ? facts.words("library", used) : used;
	}

	private static String journeys(Uses uses, Facts facts) {
		if (uses.journeys() == 0) return "";
		return facts.words(uses.journeys() == 1 ? "uses.journeys.one" : "uses.journeys.other", uses.journeys());
	}
}
