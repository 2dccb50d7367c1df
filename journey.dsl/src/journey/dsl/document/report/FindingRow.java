package journey.dsl.document.report;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;

/**
 * A finding on the report.
 *
 * @param anchor its name on the page
 * @param severity the word that its style is for
 * @param severityWord the word that people read
 * @param message what is found
 * @param rule the id of the rule
 * @param about tells what it is about from everything else
 * @param element the title of what it is about; empty if it is about no element
 * @param href where there is most to read about it
 * @param place file and line
 * @param line the line alone
 * @param owner who owns what it is about; empty if nobody does
 * @param needsOwner whether somebody should
 */
public record FindingRow(
		String anchor, String severity, String severityWord, List<MessageSpan> message, String rule, String about,
		Optional<String> element, Optional<String> href, String place,
		String line, Optional<String> owner, boolean needsOwner) {
	/** What the report says of a finding. */
	static FindingRow of(Finding finding, String anchor, SiteContext site) {
		FindingSubjects subjects = site.findingSubjects();
		Words words = site.words();
		Optional<Element> element = subjects.element(finding);
		return new FindingRow(anchor, finding.severity().word(), words.get("Severity." + finding.severity().word()),
				MessageSpan.of(finding.message()), finding.rule(),
				finding.at().file() + " "
						+ element.map(each -> each.heading().kind() + each.qualifiedName()).orElse(""),
				element.map(Element::title), Optional.empty(),
				words.get("place", finding.at().file(), finding.at().line()),
				words.get("place.line", finding.at().line()),
				subjects.owner(finding).map(site.model()::title), subjects.journey(finding).isPresent());
	}

	/** The same, leading to a page. */
	FindingRow to(Optional<String> page) {
		return new FindingRow(anchor, severity, severityWord, message, rule, about, element, page, place, line, owner,
				needsOwner);
	}
}
