package journey.dsl.fixes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.step.Moment;

/** The steps to master a moment that nobody has thought of yet. */
final class MasterMoment implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			List<MasteryStep> missing = Stream.of(MasteryStep.values())
					.filter(step -> moment.design().mastery().stream().noneMatch(each -> each.step() == step)).toList();
			String clauses = missing.stream().map(step -> step.word() + " " + context.edits().placeholder(step.word()))
					.collect(Collectors.joining("\n"));
			return context.edits().toLookAt("add", List.of(context.edits().add(moment, clauses)),
					missing.stream().map(MasteryStep::word).collect(Collectors.joining("`, `")), moment.title());
		}).toList();
	}
}
