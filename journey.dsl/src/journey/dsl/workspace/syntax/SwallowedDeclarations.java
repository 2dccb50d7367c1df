package journey.dsl.workspace.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.naming.TextPosition;
import journey.dsl.workspace.syntax.Unreadable.Cause;

/**
 * Declarations that were taken for clauses, because the block before them is not closed and their keyword also begins a
 * clause there: {@code team} behind an open {@code person}. What follows from it is one fault, where the first one begins.
 */
final class SwallowedDeclarations {
	private static final Pattern HEAD = Pattern.compile("(?<![\\p{L}-])([\\p{L}-]+)\\s+([\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*)\\s*$");
	private static final int LONGEST_HEAD = 200;

	private final String text;
	private final GrammarWords words;
	/** By where the open block begins. */
	private final Map<Integer, Unreadable> first = new LinkedHashMap<>();
	/** The faults, with one instead of all that follow from an open block. */
	final List<Unreadable> faults = new ArrayList<>();
	/** The names of the declarations, which are lost. */
	final Set<String> names = new HashSet<>();

	SwallowedDeclarations(List<Unreadable> found, String text, GrammarWords words) {
		this.text = text;
		this.words = words;
		Set<Integer> open = new HashSet<>();
		for (Unreadable fault : found) if (isMissingBrace(fault)) open.add(fault.openAt());
		for (Unreadable fault : found) if (fault.cause() == Cause.STRAY && fault.place() != null && open.contains(TextPosition.of(fault.place()))) look(fault);
		for (Unreadable fault : found) if (!first.containsKey(isMissingBrace(fault) ? fault.openAt() : blockOf(fault))) faults.add(fault);
		faults.addAll(first.values());
	}

	/** From the first one to the end of the block that swallowed it, for each such block. */
	List<int[]> stretches() {
		return first.values().stream().map(fault -> new int[] {fault.offset(), fault.end()}).toList();
	}

	private static boolean isMissingBrace(Unreadable fault) {
		return fault.cause() == Cause.EXPECTED_TOKEN && fault.detail().equals("'}'") && fault.openAt() >= 0;
	}

	private static int blockOf(Unreadable stray) {
		return stray.cause() == Cause.STRAY && stray.place() != null ? TextPosition.of(stray.place()) : -1;
	}

	/** A title where none can stand belongs to a declaration. */
	private void look(Unreadable stray) {
		int from = Math.max(stray.offset() - LONGEST_HEAD, 0);
		Matcher head = HEAD.matcher(text.substring(from, stray.offset()));
		if (!stray.text().startsWith("\"") || !head.find()) return;
		String keyword = head.group(1);
		String rule = stray.place().eClass().getName();
		if (!words.of("Declaration").contains(keyword) || !words.inside(rule).contains(keyword)) return;
		names.add(head.group(2));
		int at = TextPosition.of(stray.place());
		int start = first.containsKey(at) ? first.get(at).offset() : from + head.start(1);
		first.put(at, new Unreadable(start, stray.end(), Cause.EXPECTED_TOKEN, "'}'", text.substring(start, start + keyword.length()), stray.place(), at));
	}
}
