package journey.dsl.document.site;

import gg.jte.TemplateOutput;

/**
 * Collects a page. Characters that would act instead of being read (controls, overrides of the writing direction, halves of
 * characters) are replaced by a visible sign here, at the one place through which every text goes.
 */
final class PlainText implements TemplateOutput {
	private final StringBuilder text = new StringBuilder();

	@Override
	public void writeContent(String content) {
		writeContent(content, 0, content.length());
	}

	@Override
	public void writeContent(String content, int begin, int end) {
		int written = begin;
		for (int at = begin; at < end; at++) {
			char letter = content.charAt(at);
			if (letter >= ' ' && letter < '\u007f' || letter == '\n') continue;
			text.append(content, written, at);
			written = at + 1;
			if (Character.isHighSurrogate(letter) && at + 1 < end && Character.isLowSurrogate(content.charAt(at + 1))) {
				text.append(letter).append(content.charAt(++at));
				written = at + 1;
			} else if (letter != '\r') {
				text.append(visible(letter));
			}
		}
		text.append(content, written, end);
	}

	private static char visible(char letter) {
		if (letter == '\n' || letter == '\t') return letter;
		if (letter < ' ') return (char) ('\u2400' + letter);
		boolean acts = letter >= '\u007f' && letter <= '\u009f' || letter >= '\u202a' && letter <= '\u202e'
				|| letter >= '\u2066' && letter <= '\u2069' || letter == '\u2028' || letter == '\u2029'
				|| Character.isSurrogate(letter) || letter >= '\ufdd0' && letter <= '\ufdef' || letter >= '\ufffe';
		return acts ? '\ufffd' : letter;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
