package journey.dsl.ide.completion;

import journey.dsl.ide.completion.Proposal.Insertion;
import journey.dsl.ide.completion.Proposal.ShownWord;
import static journey.dsl.journey.JourneyPackage.Literals.ALLOWANCE;
import static journey.dsl.journey.JourneyPackage.Literals.IMPORT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.dsl.ide.completion.expected.Expected;
import journey.dsl.ide.hover.RuleHover;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.RuleCall;

/** Values that are not names of elements: rules to allow, and what to import. */
final class TextProposals {
	private final Caret caret;

	TextProposals(Caret caret) {
		this.caret = caret;
	}

	List<Proposal> of(Expected expected) {
		if (expected.type() == ALLOWANCE && expected.gives().equals("rule")) return rules(expected.from());
		return expected.type() == IMPORT && expected.element() instanceof RuleCall ? imports(nameStart()) : List.of();
	}

	/** Where the name with dots begins that is being written. */
	private int nameStart() {
		int start = caret.offset();
		while (start > 0 && (Character.isLetterOrDigit(caret.file().text().charAt(start - 1))
				|| "_-.".indexOf(caret.file().text().charAt(start - 1)) >= 0))
			start--;
		return start;
	}

	/** Rules that may be silenced, first those that found something in the element. */
	private List<Proposal> rules(int from) {
		Set<String> found = new LinkedHashSet<>();
		caret.elements().stream().findFirst().ifPresent(element -> {
			for (Finding finding : caret.file().workspace().findings(caret.file().path()))
				if (element.heading().at().contains(finding.at())) found.add(finding.rule());
		});
		String end = caret.next() == '"' ? "" : "\"";
		List<Proposal> proposals = new ArrayList<>();
		for (Rule rule : RuleCatalogue.standard().rules()) {
			if (rule.severity() == Severity.ERROR) continue;
			String written = "\"" + rule.id() + end;
			proposals.add(new Proposal(new ShownWord(rule.id(), rule.topic().word(), CompletionItemKind.Constant),
					new Insertion(written, false, from), "\"" + rule.id(),
					(found.contains(rule.id()) ? "1" : "2") + rule.id(), RuleHover.text(rule.id(), true),
					Optional.empty(), false));
		}
		return proposals;
	}

	/** Namespaces, and single names that the file asks for and does not see. */
	private List<Proposal> imports(int from) {
		Set<String> namespaces = new LinkedHashSet<>();
		Set<String> missing = new LinkedHashSet<>();
		for (Ref name : caret.file().source().references()) if (!name.isResolved()) missing.add(name.name());
		List<Proposal> proposals = new ArrayList<>();
		for (SourceFile file : caret.file().workspace().model().files()) {
			if (file.library() || file.namespace().isEmpty()
					|| file.namespace().equals(caret.file().source().namespace()))
				continue;
			namespaces.add(file.namespace());
			for (Declaration each : file.declarations())
				if (!each.name().isEmpty())
					proposals.add(Proposal.name(each.qualifiedName(), each, CompletionItemKind.Reference,
							(missing.contains(each.name()) ? "0" : "2")
									+ String.format(Locale.ROOT, "%05d", proposals.size()),
							from));
		}
		for (String namespace : namespaces)
			proposals.add(Proposal.word(namespace + ".*", "", CompletionItemKind.Module, "1" + namespace, from, ""));
		return proposals;
	}
}
