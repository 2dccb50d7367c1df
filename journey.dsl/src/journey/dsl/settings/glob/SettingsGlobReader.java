package journey.dsl.settings.glob;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.settings.glob.BadGlob.Fault;

/** Reads patterns as Java's own globs have them. */
final class SettingsGlobReader {
	private final int[] text;
	private final Steps steps = new Steps();
	private int at;
	/** Of the braces that are open: where they begin, where each of their texts does, and where it ends. */
	private int group = -1;
	private final List<Integer> beginnings = new ArrayList<>();
	private final List<Integer> ends = new ArrayList<>();

	SettingsGlobReader(String text) {
		this.text = text.codePoints().toArray();
	}

	Glob read() throws BadGlob {
		while (at < text.length) next(text[at++]);
		if (group >= 0) throw new BadGlob(Fault.BRACE);
		return steps.glob();
	}

	private void next(int character) throws BadGlob {
		switch (character) {
			case '\\' -> {
				if (at == text.length) throw new BadGlob(Fault.BACKSLASH);
				steps.literal(text[at++]);
			}
			case '*' -> {
				if (isNext('*')) steps.many(Steps.IN_PATH);
				else
					steps.many(Steps.IN_NAME);
			}
			case '?' -> steps.one(Steps.IN_NAME);
			case '[' -> characters();
			case '{' -> open();
			case ',' -> {
				if (group >= 0) alternative();
				else
					steps.literal(',');
			}
			case '}' -> {
				if (group >= 0) close();
				else
					steps.literal('}');
			}
			default -> steps.literal(character);
		}
	}

	/** Goes on behind the character if it comes next. */
	private boolean isNext(int character) {
		boolean isNext = at < text.length && text[at] == character;
		if (isNext) at++;
		return isNext;
	}

	private void open() throws BadGlob {
		if (group >= 0) throw new BadGlob(Fault.NESTED);
		group = steps.fork();
		beginnings.add(steps.next());
	}

	private void alternative() {
		ends.add(steps.fork());
		beginnings.add(steps.next());
	}

	private void close() {
		steps.lead(group, beginnings);
		for (int end : ends) steps.lead(end, List.of(steps.next()));
		beginnings.clear();
		ends.clear();
		group = -1;
	}

	/** A hyphen at the beginning or the end is one of the characters, and so is a backslash. */
	private void characters() throws BadGlob {
		Characters characters = new Characters();
		if (isNext('!')) characters.negate();
		if (at < text.length && text[at] == ']') throw new BadGlob(Fault.CHARACTERS);
		if (isNext('-')) characters.add('-');
		int first = -1;
		while (!isNext(']')) {
			if (at == text.length) throw new BadGlob(Fault.BRACKET);
			int character = text[at++];
			if (character == '/') throw new BadGlob(Fault.CHARACTERS);
			if (character != '-' || at < text.length && text[at] == ']') {
				characters.add(character);
				first = character;
			} else {
				range(first, characters);
				first = -1;
			}
		}
		steps.one(characters.test());
	}

	private void range(int first, Characters characters) throws BadGlob {
		if (at == text.length) throw new BadGlob(Fault.BRACKET);
		int last = text[at++];
		if (first < 0 || last < first) throw new BadGlob(Fault.CHARACTERS);
		characters.add(first, last);
	}
}
