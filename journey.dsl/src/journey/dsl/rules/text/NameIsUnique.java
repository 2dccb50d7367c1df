package journey.dsl.rules.text;

import java.util.HashMap;
import java.util.Map;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** A name means one element of its kind in its namespace, a step one step in its journey. */
final class NameIsUnique extends WorkspaceRule {
	NameIsUnique() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		Map<String, Element> first = new HashMap<>();
		for (SourceFile file : model.files())
			for (Declaration declaration : file.declarations()) {
				boolean repeated = isRepeated(declaration, first, context);
				// the parts of a journey that stands twice are not faults of their own
				if (!repeated && declaration instanceof Journey journey)
					journey.parts().forEach(part -> isRepeated(part, first, context));
			}
	}

	private static boolean isRepeated(Element element, Map<String, Element> first, RuleContext context) {
		if (element.name().isEmpty()) return false;
		Element other = first.putIfAbsent(element.heading().kind() + " " + element.qualifiedName(), element);
		if (other == null) return false;
		context.report(element.nameAt(), context.phrasing().kind(element.heading().kind()), element.name(),
				other.nameAt().file(),
				other.nameAt().line());
		return true;
	}
}
