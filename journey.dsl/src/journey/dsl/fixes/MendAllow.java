package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.messages.Nearest;
import journey.dsl.model.source.Allowance;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;

/**
 * An `allow` that silences nothing goes away; one without a reason asks for it; one that is mistyped names the rule it
 * means.
 */
final class MendAllow implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Allowance> found = context.around(Element.class)
				.flatMap(element -> element.heading().remarks().allowances().stream()
						.filter(each -> each.at().contains(context.finding().at())).findFirst());
		if (found.isEmpty()) return List.of();
		Allowance allowance = found.get();
		List<String> rules = RuleCatalogue.standard().rules().stream().map(Rule::id).toList();
		String rule = allowance.rule().value();
		if (!rules.contains(rule))
			return Nearest.to(rule, rules).map(near -> rename(allowance, near, context))
					.or(() -> Optional.of(without(allowance, context))).stream().toList();
		if (allowance.reason().isEmpty())
			return List.of(context.edits().toLookAt("allow.reason",
					List.of(context.edits().behind(allowance.at(), "because " + context.edits().placeholder("allow"))),
					rule));
		return List.of(context.edits().safe("allow.away", List.of(context.edits().without(allowance.at())), rule));
	}

	private static Repair rename(Allowance allowance, String near, FixContext context) {
		return context.edits().toLookAt("rename",
				List.of(context.edits().instead(allowance.rule().at(), "\"" + near + "\"")),
				allowance.rule().value(), near);
	}

	private static Repair without(Allowance allowance, FixContext context) {
		return context.edits().toLookAt("allow.away", List.of(context.edits().without(allowance.at())),
				allowance.rule().value());
	}
}
