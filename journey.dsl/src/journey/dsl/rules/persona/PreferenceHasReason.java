package journey.dsl.rules.persona;

import java.util.List;
import journey.dsl.model.people.Persona;
import journey.dsl.model.people.Preference;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A preference says why. */
final class PreferenceHasReason extends ElementRule<Element> {
	PreferenceHasReason() {
		super(Element.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Element element, RuleContext context) {
		List<Preference> preferences = element instanceof Persona persona ? persona.preferences()
				: element instanceof Moment moment ? moment.needs().preferences() : List.of();
		for (Preference preference : preferences)
			if (preference.reason().isEmpty())
				context.report(preference.channel().at(), context.model().title(preference.channel()));
	}
}
