package journey.dsl.settings.glob;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import journey.dsl.settings.glob.BadGlob.Fault;

/** Reads patterns as git has them. */
final class GitGlobReader {
	private static final Map<String, IntPredicate> KINDS = Map.ofEntries(
			Map.entry("alnum", Character::isLetterOrDigit), Map.entry("alpha", Character::isLetter),
			Map.entry("digit", Character::isDigit),
			Map.entry("lower", Character::isLowerCase), Map.entry("upper", Character::isUpperCase),
			Map.entry("xdigit", character -> Character.digit(character, 16) >= 0),
			Map.entry("blank", character -> character == ' ' || character == '\t'),
			Map.entry("space", character -> character == ' ' || character >= '\t' && character <= '\r'),
			Map.entry("cntrl", Character::isISOControl),
			Map.entry("print", character -> character >= ' ' && character <= '~'),
			Map.entry("graph", character -> character > ' ' && character <= '~'),
			Map.entry("punct",
					character -> character > ' ' && character <= '~' && !Character.isLetterOrDigit(character)));

	private final int[] text;
	private final Steps steps = new Steps();
	private int at;

	GitGlobReader(String text) {
		this.text = text.codePoints().toArray();
	}

	Glob read() throws BadGlob {
		while (at < text.length) next(text[at++]);
		return steps.glob();
	}

	private void next(int character) throws BadGlob {
		switch (character) {
			case '\\' -> steps.literal(escaped(Fault.BACKSLASH));
			case '*' -> stars();
			case '?' -> steps.one(Steps.IN_NAME);
			case '[' -> characters();
			default -> steps.literal(character);
		}
	}

	private int escaped(Fault otherwise) throws BadGlob {
		if (at == text.length) throw new BadGlob(otherwise);
		return text[at++];
	}

	private boolean isAt(int index, int character) {
		return index < text.length && text[index] == character;
	}

	/**
	 * Two and more stars stand for folders only where nothing else stands between the slashes, and there for none too.
	 */
	private void stars() {
		int first = at - 1;
		while (isAt(at, '*')) at++;
		boolean isFolders = at - first > 1 && (first == 0 || text[first - 1] == '/')
				&& (at == text.length || text[at] == '/' || text[at] == '\\' && isAt(at + 1, '/'));
		if (!isFolders) {
			steps.many(Steps.IN_NAME);
		} else if (isAt(at, '/')) {
			int fork = steps.fork();
			steps.many(Steps.IN_PATH);
			steps.literal(text[at++]);
			steps.lead(fork, List.of(fork + 1, steps.next()));
		} else {
			steps.many(Steps.IN_PATH);
		}
	}

	/** A closing bracket that comes first is one of the characters. */
	private void characters() throws BadGlob {
		Characters characters = new Characters();
		if (isAt(at, '!') || isAt(at, '^')) {
			characters.negate();
			at++;
		}
		int before = 0;
		boolean isFirst = true;
		while (isFirst || !isAt(at, ']')) {
			isFirst = false;
			int character = escaped(Fault.BRACKET);
			if (character == '\\') {
				before = escaped(Fault.BRACKET);
				characters.add(before);
			} else if (character == '-' && before != 0 && at < text.length && text[at] != ']') {
				int last = escaped(Fault.BRACKET);
				characters.add(before, last == '\\' ? escaped(Fault.BRACKET) : last);
				before = 0;
			} else if (character == '[' && isAt(at, ':') && isKind()) {
				kind(characters);
				before = 0;
			} else {
				characters.add(character);
				before = character;
			}
		}
		at++;
		steps.one(characters.test());
	}

	/** Whether a name of a kind of characters stands here, up to {@code :]}. */
	private boolean isKind() throws BadGlob {
		int end = end();
		return end > at + 1 && text[end - 1] == ':';
	}

	private int end() throws BadGlob {
		for (int end = at + 1; end < text.length; end++) if (text[end] == ']') return end;
		throw new BadGlob(Fault.BRACKET);
	}

	private void kind(Characters characters) throws BadGlob {
		int end = end();
		IntPredicate kind = KINDS.get(new String(text, at + 1, end - at - 2));
		if (kind == null) throw new BadGlob(Fault.CHARACTERS);
		characters.add(kind);
		at = end + 1;
	}
}
