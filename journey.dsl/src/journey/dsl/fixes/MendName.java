package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.KnownNames;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;

/**
 * A name that means nothing: an import of what is only not visible, the nearest name that means something, or a
 * declaration to be filled in.
 */
final class MendName implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<SourceFile> file = context.file();
		Optional<Ref> name = file.flatMap(
				each -> each.references().stream().filter(ref -> ref.at().equals(context.finding().at())).findFirst());
		if (name.isEmpty()) return List.of();
		if (name.get().isGuess()) {
			String meant = name.get().target().substring(name.get().target().lastIndexOf('.') + 1);
			return List.of(
					context.edits().safe("rename", List.of(context.edits().instead(name.get().at(), meant)),
							name.get().name(), meant));
		}
		KnownNames known = context.analyses().knownNames();
		List<Element> equal = known.byWildcard(name.get(), file.get());
		if (equal.size() > 1)
			return equal.stream().map(each -> rename(name.get(), each.qualifiedName(), context)).toList();
		Optional<Element> elsewhere = known.elsewhere(name.get());
		if (elsewhere.isPresent())
			return List.of(context.edits().safe("import", List.of(importOf(elsewhere.get(), file.get(), context)),
					elsewhere.get().qualifiedName()));
		List<Repair> repairs = new ArrayList<>();
		known.nearest(name.get(), file.get()).ifPresent(near -> repairs.add(rename(name.get(), near, context)));
		boolean isPerson = Stream.of("lead", "accountable")
				.anyMatch(word -> context.withWordsBefore(word, name.get().at()).isPresent());
		String keyword = isPerson ? "person" : keyword(name.get().kind());
		if (!keyword.isEmpty()) repairs.addAll(declarations(name.get(), keyword, file.get(), context));
		return repairs;
	}

	/** Beside others of its kind, and in the file itself; with a namespace before it only there. */
	private static List<Repair> declarations(Ref name, String keyword, SourceFile file, FixContext context) {
		List<Repair> repairs = new ArrayList<>();
		int dot = name.name().lastIndexOf('.');
		String head = keyword + " " + name.name().substring(dot + 1);
		String declaration = head + " " + context.edits().placeholder("declare");
		boolean isQualified = dot >= 0;
		context.home(name.kind(), isQualified ? name.name().substring(0, dot) : "")
				.filter(home -> isQualified || !home.path().equals(file.path()))
				.ifPresent(home -> repairs.add(context.edits().toLookAt("declare.in",
						List.of(context.edits().declare(home, declaration)), head, home.path())));
		if (!isQualified)
			repairs.add(context.edits().toLookAt("declare", List.of(context.edits().declare(file, declaration)), head));
		return repairs;
	}

	private static Repair rename(Ref name, String other, FixContext context) {
		return context.edits().toLookAt("rename", List.of(context.edits().instead(name.at(), other)), name.name(),
				other);
	}

	/** The word to declare it with; empty for what needs a place in a journey. */
	private static String keyword(Kind kind) {
		return switch (kind) {
			case OWNER -> "team";
			case MOMENT_TYPE -> "moment-type";
			case JOURNEY, STAGE, STEP, HAND_OFF, HAZARD, ACTION -> "";
			default -> kind.word();
		};
	}

	private static TextEdit importOf(Element element, SourceFile file, FixContext context) {
		String words = "import " + element.qualifiedName();
		if (file.imports().isEmpty()) return context.edits().atTop(words);
		Import last = file.imports().get(file.imports().size() - 1);
		return context.edits().onNextLine(last.at(), words);
	}
}
