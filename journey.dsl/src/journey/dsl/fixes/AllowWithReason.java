package journey.dsl.fixes;

import java.util.List;
import java.util.Set;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Severity;

/**
 * Below error, the modeller may mean it: the element says so, and why. What an `allow` itself lacks is not allowed by
 * one more.
 */
final class AllowWithReason implements Fix {
	private static final Set<String> ABOUT_ALLOWING = Set.of("allow-has-effect", "placeholder-is-filled");

	@Override
	public List<Repair> repairs(FixContext context) {
		if (context.finding().severity() == Severity.ERROR || ABOUT_ALLOWING.contains(context.finding().rule()))
			return List.of();
		return context.around(Element.class).filter(element -> !element.name().isEmpty()).stream().map(element -> {
			String clause = "allow \"" + context.finding().rule() + "\" because "
					+ context.edits().placeholder("allow");
			return context.edits().toLookAt("allow", List.of(context.edits().last(element, clause)),
					context.finding().rule(),
					element.title());
		}).toList();
	}
}
