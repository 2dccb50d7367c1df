package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.List;

/** A part of a message: words, or something to write in a journey, which stands between backticks in the message. */
public record MessageSpan(String text, boolean isCode) {
	/** The parts of a message; a backtick without its twin is an ordinary sign. */
	static List<MessageSpan> of(String message) {
		List<MessageSpan> spans = new ArrayList<>();
		int at = 0;
		while (at < message.length()) {
			int open = message.indexOf('`', at);
			int close = open < 0 ? -1 : message.indexOf('`', open + 1);
			if (close < 0) break;
			if (open > at) spans.add(new MessageSpan(message.substring(at, open), false));
			if (close > open + 1) spans.add(new MessageSpan(message.substring(open + 1, close), true));
			at = close + 1;
		}
		if (at < message.length()) spans.add(new MessageSpan(message.substring(at), false));
		return spans;
	}
}
