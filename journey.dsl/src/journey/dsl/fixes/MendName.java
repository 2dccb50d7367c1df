package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.KnownNames;
import journey.dsl.model.Element;
import journey.dsl.model.Import;
import journey.dsl.model.Ref;
import journey.dsl.model.SourceFile;

/** A name that means nothing: the nearest one that does, or an import of the one that is only not visible. */
final class MendName implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<SourceFile> file = context.file();
		Optional<Ref> name = file.flatMap(each -> each.references().stream().filter(ref -> ref.at().equals(context.finding().at())).findFirst());
		if (name.isEmpty()) return List.of();
		KnownNames known = context.knownNames();
		if (known.byWildcard(name.get(), file.get()).size() > 1) return List.of();
		Optional<Element> elsewhere = known.elsewhere(name.get());
		if (elsewhere.isPresent()) return List.of(context.safe("import", List.of(importOf(elsewhere.get(), file.get(), context)), elsewhere.get().qualifiedName()));
		return known.nearest(name.get(), file.get()).stream()
				.map(near -> context.toLookAt("rename", List.of(context.instead(name.get().at(), near)), name.get().name(), near)).toList();
	}

	private static TextEdit importOf(Element element, SourceFile file, FixContext context) {
		String words = "import " + element.qualifiedName();
		if (file.imports().isEmpty()) return context.atTop(words);
		Import last = file.imports().get(file.imports().size() - 1);
		return context.onNextLine(last.at(), words);
	}
}
