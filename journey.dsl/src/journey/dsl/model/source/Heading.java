package journey.dsl.model.source;

import java.util.List;

/**
 * What every element has.
 *
 * @param keyword the word that begins it, such as {@code touchpoint}
 * @param kind the kind its name is unique in
 * @param name its stable identity, in Unicode normal form C
 * @param qualifiedName namespace, journey where it stands in one, and name, separated by dots
 * @param title what people read: the given title, or else the name with hyphens as spaces and a capital first letter
 * @param documentation the documentation comment before it; empty if there is none
 * @param notes remarks for other authors
 * @param tags free labels
 * @param allowances findings silenced here
 * @param nameAt where the name stands
 * @param at where the whole element stands
 */
public record Heading(
		String keyword, Kind kind, String name, String qualifiedName, String title, String documentation,
		List<String> notes, List<String> tags, List<Allowance> allowances, SourceRange nameAt, SourceRange at) {}
