package journey.dsl.rules.text;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.KnownNames;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Every name means an element of the workspace. */
final class ReferenceResolves extends FileRule {
	ReferenceResolves() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		for (Ref name : file.references()) {
			boolean isLost = context.model().lostNames().contains(name.name());
			if (name.isGuess() && !isLost)
				context.reportVariant("near", name.at(), context.phrasing().kind(name.kind()), name.name(),
						name.target().substring(name.target().lastIndexOf('.') + 1));
			else if (!name.isResolved() && !name.name().isEmpty()) report(name, file, context);
		}
		for (Import each : file.imports())
			if (!context.analyses().knownNames().has(each) && !context.model().lostNames().contains(each.name()))
				context.reportVariant("import", each.at(), each.name());
	}

	private static void report(Ref name, SourceFile file, RuleContext context) {
		KnownNames known = context.analyses().knownNames();
		if (context.model().lostNames().contains(name.name()) || context.model().hasNameless(name.kind())) return;
		String kind = context.phrasing().kind(name.kind());
		List<Element> equal = known.byWildcard(name, file);
		if (equal.size() > 1) {
			context.reportVariant("ambiguous", name.at(), name.name(), equal.get(0).qualifiedName(),
					equal.get(1).qualifiedName());
			return;
		}
		Optional<Element> elsewhere = known.elsewhere(name);
		if (elsewhere.isPresent()) {
			context.reportVariant("elsewhere", name.at(), name.name(), kind, elsewhere.get().qualifiedName());
			return;
		}
		known.nearest(name, file).ifPresentOrElse(
				near -> context.reportVariant("near", name.at(), kind, name.name(), near),
				() -> context.report(name.at(), kind, name.name(), declaration(name.kind())));
	}

	/** The word to declare what is missing with. */
	private static String declaration(Kind kind) {
		return switch (kind) {
			case OWNER -> "team";
			case STEP -> "touchpoint";
			case MOMENT_TYPE -> "moment-type";
			default -> kind.word();
		};
	}
}
