package journey.dsl.document.frame;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * Collects a page as UTF-8. Characters that would act instead of being read (controls, overrides of the writing
 * direction, halves of characters) are replaced by a visible sign here, at the one place through which every text goes.
 */
final class PageOutput implements TemplateOutput {
	private static final int USUAL = 1 << 16;

	private byte[] bytes = new byte[USUAL];
	private int length;

	@Override
	public void writeContent(String content) {
		writeContent(content, 0, content.length());
	}

	@Override
	public void writeContent(String content, int begin, int end) {
		ensure((end - begin) * 3);
		for (int at = begin; at < end; at++) {
			char letter = content.charAt(at);
			if (letter >= ' ' && letter < '\u007f' || letter == '\n') bytes[length++] = (byte) letter;
			else if (Character.isHighSurrogate(letter) && at + 1 < end
					&& Character.isLowSurrogate(content.charAt(at + 1)))
				put(Character.toCodePoint(letter, content.charAt(++at)));
			else if (letter != '\r') put(visible(letter));
		}
	}

	/** Text of ours that is bytes already. */
	@Override
	public void writeBinaryContent(byte[] content) {
		ensure(content.length);
		System.arraycopy(content, 0, bytes, length, content.length);
		length += content.length;
	}

	/** The page. */
	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}

	private void ensure(int more) {
		if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
	}

	private void put(int letter) {
		if (letter < 0x80) {
			bytes[length++] = (byte) letter;
		} else if (letter < 0x800) {
			bytes[length++] = (byte) (0xc0 | letter >> 6);
			tail(letter);
		} else if (letter < 0x10000) {
			bytes[length++] = (byte) (0xe0 | letter >> 12);
			tail(letter >> 6);
			tail(letter);
		} else {
			bytes[length++] = (byte) (0xf0 | letter >> 18);
			tail(letter >> 12);
			tail(letter >> 6);
			tail(letter);
		}
	}

	private void tail(int bits) {
		bytes[length++] = (byte) (0x80 | bits & 0x3f);
	}

	private static char visible(char letter) {
		if (letter == '\t') return letter;
		if (letter < ' ') return (char) ('\u2400' + letter);
		boolean acts = letter >= '\u007f' && letter <= '\u009f' || letter >= '\u202a' && letter <= '\u202e'
				|| letter >= '\u2066' && letter <= '\u2069' || letter == '\u2028' || letter == '\u2029'
				|| Character.isSurrogate(letter) || letter >= '\ufdd0' && letter <= '\ufdef' || letter >= '\ufffe';
		return acts ? '\ufffd' : letter;
	}
}
