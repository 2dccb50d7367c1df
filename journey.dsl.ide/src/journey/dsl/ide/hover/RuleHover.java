package journey.dsl.ide.hover;

import java.util.List;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage;

/** What is known about a rule: what was found, what the rule asks for and why, and what good looks like. */
public final class RuleHover {
	private static final List<String> SHOWN = List.of("Why", "Bad", "Good");

	private RuleHover() {}

	/** The page of a rule as a text of its own; empty if there is no such rule. */
	public static String text(String id, boolean markdown) {
		HoverText text = new HoverText(markdown);
		page(id, text);
		return text.text();
	}

	/**
	 * A finding, and why its rule looks for it: with examples where it is alone, for several pages are too long to be
	 * read.
	 */
	static void finding(Finding finding, boolean isAlone, HoverText text) {
		text.paragraph(finding.message());
		if (isAlone) page(finding.rule(), text);
		else
			RuleCatalogue.standard().find(finding.rule()).map(RulePage::of).ifPresent(page -> text.product(head(page)));
	}

	/** The page of a rule; nothing if there is no such rule. */
	static void page(String id, HoverText text) {
		if (id.equals(Finding.BROKEN)) add(RulePage.ofBroken(), text);
		else
			RuleCatalogue.standard().find(id).ifPresent(rule -> add(RulePage.of(rule), text));
	}

	private static String head(RulePage page) {
		return "`" + page.id() + "` " + page.summary();
	}

	private static void add(RulePage page, HoverText text) {
		text.product(head(page));
		for (String heading : SHOWN) text.product("**" + heading + "**").product(page.sections().get(heading));
	}
}
