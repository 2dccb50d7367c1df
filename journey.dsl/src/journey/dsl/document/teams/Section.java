package journey.dsl.document.teams;

import java.util.List;

/**
 * A part of a team page: what they own, what they must meet.
 *
 * @param title of it
 * @param style the class of its style
 * @param groups what belongs together in it; none of them is empty
 */
public record Section(String title, String style, List<Group> groups) {
	/**
	 * Things of one kind.
	 *
	 * @param title of them
	 * @param ticks whether they are to be ticked
	 * @param entries the things
	 */
	public record Group(String title, boolean ticks, List<Entry> entries) {}

	static Section of(String title, String style, List<Group> groups) {
		return new Section(title, style, groups.stream().filter(group -> !group.entries().isEmpty()).toList());
	}
}
