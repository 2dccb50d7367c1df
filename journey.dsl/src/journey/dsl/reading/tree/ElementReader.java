package journey.dsl.reading.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.people.Preference;
import journey.dsl.model.source.Allowance;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Remarks;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.StatusChange;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads what every element has, and clauses that several kinds of elements share. */
final class ElementReader {
	private ElementReader() {}

	static Heading heading(Clauses clauses) {
		Element element = (Element) clauses.element;
		String name = element.getName() == null ? "" : element.getName();
		SourceRange at = clauses.range();
		SourceRange nameAt = clauses.at(Literals.ELEMENT__NAME).orElse(at);
		return Heading.builder()
				.keyword(keyword(clauses))
				.kind(clauses.kind())
				.name(name)
				.qualifiedName(clauses.qualifiedName())
				.title(title(element, name))
				.remarks(remarks(clauses))
				.nameAt(nameAt)
				.at(at)
				.build();
	}

	private static Remarks remarks(Clauses clauses) {
		return Remarks.builder()
				.documentation(documentation(clauses))
				.notes(values(clauses.texts(Literals.ELEMENT__NOTES)))
				.tags(values(clauses.texts(Literals.ELEMENT__TAGS)))
				.allowances(clauses.children(Literals.ELEMENT__ALLOWANCES).stream()
						.flatMap(allowance -> allowance(allowance).stream())
						.toList())
				.build();
	}

	/** As the language writes it, however its author does; empty for an element that is only thought to be there. */
	static String keyword(Clauses clauses) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(clauses.element).getLeafNodes())
			if (!leaf.isHidden())
				return leaf.getLength() > 0 && leaf.getGrammarElement() instanceof Keyword keyword ? keyword.getValue()
						: leaf.getText();
		return "";
	}

	private static String title(Element element, String name) {
		if (element.getTitle() != null && !element.getTitle().isBlank()) return element.getTitle().strip();
		String words = name.replace('-', ' ');
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static List<String> values(List<Given<String>> given) {
		return given.stream().map(Given::value).toList();
	}

	/** The last documentation comment before the first word. */
	private static String documentation(Clauses clauses) {
		String comment = "";
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(clauses.element).getLeafNodes()) {
			if (!leaf.isHidden()) break;
			if (leaf.getText().startsWith("/**") && leaf.getText().length() > 4) comment = leaf.getText();
		}
		return comment.isEmpty() ? ""
				: comment.substring(3, comment.length() - 2).replaceAll("(?m)^\\s*\\*? ?", "").strip();
	}

	private static Optional<Allowance> allowance(Clauses clauses) {
		return clauses.text(Literals.ALLOWANCE__RULE)
				.map(rule -> new Allowance(rule,
						clauses.text(Literals.ALLOWANCE__REASON).filter(reason -> !reason.value().isBlank()),
						clauses.range()));
	}

	static Optional<Preference> preference(Clauses clauses) {
		return clauses.ref(Literals.PREFERENCE__CHANNEL).map(channel -> new Preference(channel,
				clauses.ref(Literals.PREFERENCE__PHASE), clauses.text(Literals.PREFERENCE__REASON), clauses.range()));
	}

	static Optional<StatusChange> statusChange(Clauses clauses) {
		return clauses.text(Literals.STATUS_CHANGE__BEFORE)
				.flatMap(before -> clauses.text(Literals.STATUS_CHANGE__AFTER)
						.map(after -> new StatusChange(before, after, clauses.range())));
	}
}
