package journey.dsl.document.frame;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;

/**
 * What every page has around its content.
 *
 * @param words its language
 * @param house the house that the page is from
 * @param fault why the page should not be relied on
 * @param title of the window
 * @param look how the page looks, and what makes it handier
 * @param crumbs the way from the index to it, itself last; none on the index itself
 * @param tabs the documents beside it
 * @param origin the file it was generated from; the workspace if empty
 */
public record Frame(Words words, House house, Optional<String> fault, String title, Look look, List<Link> crumbs,
		List<Tabs> tabs, String origin) {
	/**
	 * The house that the page is from.
	 *
	 * @param brand the house that it is from
	 * @param logo its picture, as a data URI
	 */
	public record House(Optional<String> brand, Optional<String> logo) {}

	/**
	 * How the page looks, and what makes it handier.
	 *
	 * @param body the class of the page, for its style
	 * @param style how it looks
	 * @param script what makes it handier
	 */
	public record Look(String body, StyleSheet style, Optional<Script> script) {}

	/**
	 * Documents that serve the same purpose.
	 *
	 * @param label the purpose
	 * @param links the documents
	 */
	public record Tabs(String label, List<Link> links) {}

	/** The same with a script. */
	public Frame with(Script helper) {
		return new Frame(words, house, fault, title, new Look(look.body(), look.style(), Optional.of(helper)), crumbs,
				tabs, origin);
	}

	/** The frame of a page that was generated from that file. */
	public Frame about(String file, Optional<String> why) {
		return new Frame(words, house, why, title, look, crumbs, tabs, file);
	}
}
