package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.Element;
import journey.dsl.rules.Severity;

/** Below error, the modeller may mean it: the element says so, and why. */
final class AllowWithReason implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		if (context.finding().severity() == Severity.ERROR) return List.of();
		return context.around(Element.class).filter(element -> !element.name().isEmpty()).stream().map(element -> {
			String clause = "allow \"" + context.finding().rule() + "\" because " + context.placeholder("allow");
			return context.toLookAt("allow", List.of(context.last(element, clause)), context.finding().rule(), element.title());
		}).toList();
	}
}
