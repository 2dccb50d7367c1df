package journey.dsl.rules.text;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.FileRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What a file imports, it uses. */
final class ImportIsUsed extends FileRule {
	ImportIsUsed() {
		super(RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(SourceFile file, RuleContext context) {
		if (file.imports().isEmpty() || !file.flaws().unreadable().isEmpty()) return;
		// what is not resolved may be what the import is for
		if (file.references().stream().anyMatch(name -> !name.isResolved())) return;
		Set<String> used = used(file);
		// an import stands in no element: whoever means it says so in any element of the file
		for (Import each : file.imports())
			if (context.analyses().knownNames().has(each) && !used.contains(each.name()))
				context.reportWith(file.declarations(), each.at(), each.wildcard() ? each.name() + ".*" : each.name());
	}

	/**
	 * The elements that a file refers to without their full names, and their namespaces; those of steps with their
	 * journeys.
	 */
	private static Set<String> used(SourceFile file) {
		Set<String> used = new HashSet<>();
		for (Ref name : file.references()) {
			if (name.name().equals(name.target())) continue;
			for (String part = name.target(); part.contains("."); part = part.substring(0, part.lastIndexOf('.')))
				used.add(part);
			if (name.target().contains(".")) used.add(name.target().substring(0, name.target().indexOf('.')));
		}
		return used;
	}
}
