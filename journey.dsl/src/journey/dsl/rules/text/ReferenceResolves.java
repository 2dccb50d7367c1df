package journey.dsl.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.KnownNames;
import journey.dsl.model.Element;
import journey.dsl.model.Import;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Kind;
import journey.dsl.model.Ref;
import journey.dsl.model.SourceFile;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** Every name means an element of the workspace. */
final class ReferenceResolves extends WorkspaceRule {
	ReferenceResolves() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(JourneyModel model, RuleContext context) {
		Set<String> lost = model.lostNames();
		KnownNames known = new KnownNames(model);
		for (SourceFile file : model.files()) {
			for (Ref name : file.references())
				if (!name.isResolved() && !name.name().isEmpty() && !lost.contains(name.name()) && !known.hasNameless(name.kind())) report(name, file, known, context);
			for (Import each : file.imports()) if (!known.has(each) && !lost.contains(each.name())) context.reportVariant("import", each.at(), each.name());
		}
	}

	private static void report(Ref name, SourceFile file, KnownNames known, RuleContext context) {
		String kind = context.kind(name.kind());
		List<Element> equal = known.byWildcard(name, file);
		if (equal.size() > 1) {
			context.reportVariant("ambiguous", name.at(), name.name(), equal.get(0).qualifiedName(), equal.get(1).qualifiedName());
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
