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
 * @param level how bad it is
 * @param message what is found
 * @param rule the id of the rule
 * @param about tells what it is about from everything else
 * @param element the title of what it is about; empty if it is about no element
 * @param href where there is most to read about it
 * @param spot where it stands in the text
 * @param ownership who is to act
 */
public record FindingRow(String anchor, ShownSeverity level, List<MessageSpan> message, String rule, String about,
		Optional<String> element, Optional<String> href, FindingSpot spot, Ownership ownership) {
	/**
	 * How bad it is.
	 *
	 * @param severity the word that its style is for
	 * @param severityWord the word that people read
	 */
	public record ShownSeverity(String severity, String severityWord) {}

	/**
	 * Where it stands in the text.
	 *
	 * @param place file and line
	 * @param line the line alone
	 */
	public record FindingSpot(String place, String line) {}

	/**
	 * Who is to act.
	 *
	 * @param owner who owns what it is about; empty if nobody does
	 * @param needsOwner whether somebody should
	 */
	public record Ownership(Optional<String> owner, boolean needsOwner) {}

	/** What the report says of a finding. */
	static FindingRow of(Finding finding, String anchor, SiteContext site) {
		FindingSubjects subjects = site.findingSubjects();
		Words words = site.words();
		Optional<Element> element = subjects.element(finding);
		return new FindingRow(anchor,
				new ShownSeverity(finding.severity().word(), words.get("Severity." + finding.severity().word())),
				MessageSpan.of(finding.message()), finding.rule(), finding.at().file() + " "
						+ element.map(each -> each.heading().kind() + each.qualifiedName()).orElse(""),
				element.map(Element::title), Optional.empty(),
				new FindingSpot(words.get("place", finding.at().file(), finding.at().line()),
						words.get("place.line", finding.at().line())),
				new Ownership(subjects.owner(finding).map(site.model()::title), subjects.journey(finding).isPresent()));
	}

	/** The same, leading to a page. */
	FindingRow to(Optional<String> page) {
		return new FindingRow(anchor, level, message, rule, about, element, page, spot, ownership);
	}
}
