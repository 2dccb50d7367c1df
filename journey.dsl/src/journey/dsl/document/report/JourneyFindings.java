package journey.dsl.document.report;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.part.Link;

/**
 * What was found in one journey.
 *
 * @param anchor its name on the page
 * @param title of the journey
 * @param link to its first document
 * @param rules what each rule found in it, the worst first
 */
public record JourneyFindings(String anchor, String title, Optional<Link> link, List<RuleFindings> rules) {}
