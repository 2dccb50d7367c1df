package journey.dsl.rules.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Phase;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment stands in a phase where moments of its type are found. */
final class TypeFitsPhase extends ElementRule<Moment> {
	private static final String LIBRARY = "std.";

	TypeFitsPhase() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		Optional<Ref> phase = Optional.ofNullable(context.model().stageOf(moment)).flatMap(Stage::phase)
				.filter(Ref::isResolved);
		// without a known phase, any type may fit
		if (phase.isEmpty()) return;
		// a moment of several types is at home where one of them is
		if (moment.types().isEmpty() || moment.types().stream().anyMatch(type -> fits(type, phase.get(), context)))
			return;
		Ref type = moment.types().get(0);
		List<Phase> usual = typeThatSays(type, context).stream().flatMap(each -> each.fits().stream())
				.flatMap(name -> context.model().find(name, Phase.class).stream()).toList();
		context.report(type.at(), moment.title(), context.model().title(type), context.model().title(phase.get()),
				context.phrasing().titles(usual));
	}

	private static boolean fits(Ref name, Ref phase, RuleContext context) {
		Optional<MomentType> type = typeThatSays(name, context);
		if (type.isEmpty() || type.get().fits().stream()
				.anyMatch(each -> !each.isResolved() || each.target().equals(phase.target())))
			return true;
		Optional<StandardPhase> here = context.analyses().vocabulary().phase(phase);
		// what the library says is a rule of thumb, what the house says is meant
		int distance = type.get().qualifiedName().startsWith(LIBRARY) ? 1 : 0;
		return here.isEmpty()
				|| type.get().fits().stream().flatMap(each -> context.analyses().vocabulary().phase(each).stream())
						.anyMatch(usual -> Math.abs(usual.ordinal() - here.get().ordinal()) <= distance);
	}

	/** The type itself, or else the nearest one that it extends, which says where it fits. */
	private static Optional<MomentType> typeThatSays(Ref type, RuleContext context) {
		return context.analyses().vocabulary().line(type).stream().filter(each -> !each.fits().isEmpty()).findFirst();
	}
}
